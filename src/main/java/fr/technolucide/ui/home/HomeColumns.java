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
    private final boolean filled;
    private boolean whole;

    /** @param tightness told whether the list has hardly any room, which it may fix by taking more height */
    HomeColumns(Region list, Region cards, Consumer<Boolean> tightness) {
        this(list, cards, tightness, false);
    }

    private HomeColumns(Region list, Region cards, Consumer<Boolean> tightness, boolean filled) {
        this.filled = filled;
        this.list = list;
        this.cards = cards;
        this.tightness = tightness;
        getStyleClass().add("home-columns");
        getChildren().addAll(list, cards);
    }

    /** Returns one whose list is never higher than what it holds. */
    static HomeColumns asHighAsFilled(Region list, Region cards, Consumer<Boolean> tightness) {
        return new HomeColumns(list, cards, tightness, true);
    }

    /** Sets whether the list is as high as what it holds beside the cards too, since the page scrolls. */
    void showWhole(boolean wanted) {
        whole = wanted;
        requestLayout();
    }

    private double beside() {
        return snapSizeX(cards.prefWidth(-1));
    }

    /** Returns the width of the list when the cards stand beside it. */
    private double left(double width) {
        return width - beside() - gap();
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
        return isNarrow(width)
                ? stacked(width)
                : Math.max(
                        whole ? list.prefHeight(left(width)) : list.minHeight(left(width)),
                        cards.minHeight(cards.prefWidth(-1)));
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
        if (isNarrow(width)) {
            return filled ? stacked(width) : Double.MAX_VALUE;
        }
        return Math.max(list.prefHeight(left(width)), cards.prefHeight(cards.prefWidth(-1)));
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
            double high = filled ? Math.min(getHeight(), snapSizeY(list.prefHeight(left(width)))) : getHeight();
            list.resizeRelocate(0, 0, left(width), high);
            cards.resizeRelocate(width - beside(), 0, beside(), getHeight());
        }
    }
}
