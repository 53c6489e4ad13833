package fr.technolucide.ui.resources;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two columns of cards, the left one wider; in a narrow window, or with larger text, one under the other. */
final class ResourceColumns extends Pane {

    /** The width, in em of the text, from which the two stand side by side. */
    private static final double WIDE = 72;

    /** The share of the width that the left column takes. */
    private static final double LEFT = 0.63;

    private final Region left;
    private final Region right;
    private final Label measure = new Label();

    ResourceColumns(Region left, Region right) {
        this.left = left;
        this.right = right;
        measure.setVisible(false);
        getStyleClass().add("resource-columns");
        getChildren().setAll(measure, left, right);
    }

    /** Returns the space between the parts; the style sheet gives it as the bottom padding. */
    private double gap() {
        return snappedBottomInset();
    }

    private boolean isNarrow(double width) {
        return width < WIDE * measure.getFont().getSize();
    }

    private double leftWidth(double width) {
        return snapSizeX((width - gap()) * LEFT);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double wanted) {
        double width = wanted < 0 ? getWidth() : wanted;
        double before = leftWidth(width);
        return isNarrow(width)
                ? computePrefHeight(width)
                : Math.max(left.minHeight(before), right.minHeight(width - before - gap())) + gap();
    }

    @Override
    protected double computePrefHeight(double wanted) {
        double width = wanted < 0 ? getWidth() : wanted;
        double before = leftWidth(width);
        return isNarrow(width)
                ? left.prefHeight(width) + gap() + right.prefHeight(width) + gap()
                : Math.max(left.prefHeight(before), right.prefHeight(width - before - gap())) + gap();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight() - gap();
        if (isNarrow(width)) {
            double first = snapSizeY(left.prefHeight(width));
            left.resizeRelocate(0, 0, width, first);
            right.resizeRelocate(0, first + gap(), width, Math.max(right.prefHeight(width), height - first - gap()));
            return;
        }
        double before = leftWidth(width);
        left.resizeRelocate(0, 0, before, height);
        right.resizeRelocate(before + gap(), 0, width - before - gap(), height);
    }
}
