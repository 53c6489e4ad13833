package fr.technolucide.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A main part and one beside it, or one under the other in a narrow window. Narrow is measured in widths of the part
 * beside, so that larger text counts as a smaller window.
 */
public final class Columns extends Pane {

    private static final double BESIDE_TIMES = 2.5;

    private final Region main;
    private final Region beside;

    public Columns(Region main, Region beside) {
        this.main = main;
        this.beside = beside;
        getStyleClass().add("columns");
        getChildren().addAll(main, beside);
    }

    private boolean isNarrow(double width) {
        return width < BESIDE_TIMES * beside.prefWidth(-1);
    }

    /** Room between the parts; the style sheet gives it as the right padding. */
    private double gap() {
        return snappedRightInset();
    }

    private double mainWidth(double width) {
        return isNarrow(width) ? width : width - beside.prefWidth(-1) - gap();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(main.minWidth(-1), beside.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(-1) + gap() + beside.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double wanted) {
        double width = wanted < 0 ? computePrefWidth(-1) : wanted;
        return isNarrow(width)
                ? main.prefHeight(width) + gap() + beside.prefHeight(width)
                : Math.max(main.prefHeight(mainWidth(width)), beside.prefHeight(beside.prefWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double rest = snapSizeX(mainWidth(width));
        if (isNarrow(width)) {
            double height = snapSizeY(main.prefHeight(width));
            main.resizeRelocate(0, 0, width, height);
            beside.resizeRelocate(0, height + gap(), width, snapSizeY(beside.prefHeight(width)));
        } else {
            main.resizeRelocate(0, 0, rest, getHeight());
            beside.resizeRelocate(rest + gap(), 0, width - rest - gap(), getHeight());
        }
    }
}
