package fr.technolucide.ui.resources;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A line of a card that opens when it is pressed: as wide as the card, as high as its content at that width. */
class WideButton extends Button {

    private final Region content;

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

    /** A button by itself asks for the height of one line. */
    @Override
    protected double computePrefHeight(double width) {
        double room = inside(width < 0 ? getWidth() : width);
        return snappedTopInset() + Math.ceil(content.prefHeight(room)) + snappedBottomInset();
    }

    /** Its words are never squeezed. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
