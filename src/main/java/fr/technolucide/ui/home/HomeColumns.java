package fr.technolucide.ui.home;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A list and the cards beside it, or all of them one under the other, whole, in a narrow window. Narrow is
 * measured in widths of the cards, so that larger text counts as a smaller window.
 */
final class HomeColumns extends Pane {

    private static final double CARDS_TIMES = 2.9;

    private static final double TIGHT_TIMES = 1.9;

    private final Region list;
    private final Region cards;
    private final Consumer<Boolean> tightness;

    /** @param tightness told whether the list has hardly any room, which it may fix by taking more height */
    HomeColumns(Region list, Region cards, Consumer<Boolean> tightness) {
        this.list = list;
        this.cards = cards;
        this.tightness = tightness;
        getStyleClass().add("home-columns");
        getChildren().addAll(list, cards);
    }

    private boolean isNarrow(double width) {
        return !cards.isManaged() || width < CARDS_TIMES * cards.prefWidth(-1);
    }

    /** Returns the space between the parts; the style sheet gives it as the right padding. */
    private double gap() {
        return snappedRightInset();
    }

    private double stacked(double width) {
        return list.prefHeight(width) + (cards.isManaged() ? gap() + cards.prefHeight(width) : 0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(list.minWidth(-1), cards.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return list.prefWidth(-1) + gap() + cards.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return isNarrow(width) ? stacked(width) : Math.max(list.minHeight(-1), cards.minHeight(cards.prefWidth(-1)));
    }

    @Override
    protected double computePrefHeight(double wanted) {
        double width = wanted < 0 ? computePrefWidth(-1) : wanted;
        return isNarrow(width) ? stacked(width) : computeMinHeight(width);
    }

    /** Returns the height of what there is to show, for a high screen. */
    @Override
    protected double computeMaxHeight(double wanted) {
        double width = wanted < 0 ? getWidth() : wanted;
        return isNarrow(width)
                ? Double.MAX_VALUE
                : Math.max(list.prefHeight(-1), cards.prefHeight(cards.prefWidth(-1)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        tightness.accept(width < TIGHT_TIMES * cards.prefWidth(-1));
        if (isNarrow(width)) {
            double height = snapSizeY(list.prefHeight(width));
            list.resizeRelocate(0, 0, width, height);
            cards.resizeRelocate(0, height + gap(), width, snapSizeY(cards.prefHeight(width)));
        } else {
            double beside = snapSizeX(cards.prefWidth(-1));
            list.resizeRelocate(0, 0, width - beside - gap(), getHeight());
            cards.resizeRelocate(width - beside, 0, beside, getHeight());
        }
    }
}
