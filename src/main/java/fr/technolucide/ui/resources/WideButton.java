package fr.technolucide.ui.resources;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A line of a card that opens when it is pressed: as wide as the card, as high as its content at that width. */
class WideButton extends Button {

    private final Region content;

    /** The room and the height it asked for there, until something in it changes: boxes in boxes ask again and again. */
    private double measuredRoom = Double.NaN;

    private double measuredHeight;

    WideButton(Region content) {
        this.content = content;
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("wide-button");
        widthProperty().subscribe(width -> content.setPrefWidth(inside(getWidth())));
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        measuredRoom = Double.NaN;
        super.requestLayout();
    }

    /** Returns the height of its content; a plain button would ask for one line only. */
    @Override
    protected double computePrefHeight(double width) {
        double room = inside(width < 0 ? getWidth() : width);
        if (room != measuredRoom) {
            measuredHeight = snappedTopInset() + Math.ceil(content.prefHeight(room)) + snappedBottomInset();
            measuredRoom = room;
        }
        return measuredHeight;
    }

    /** Returns the height of its words, which are never cut. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
