package fr.technolucide.ui.home;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The news as a title, the date, and what to do: in one line; else the date under the title; else the title alone above;
 * else one under the other.
 */
final class HomeStrip extends Pane {

    private final Region title;
    private final Region date;
    private final HBox buttons;

    HomeStrip(Region title, Region date, HBox buttons) {
        this.title = title;
        this.date = date;
        this.buttons = buttons;
        getStyleClass().add("home-strip");
        getChildren().addAll(title, date, buttons);
    }

    /** Returns the space between the parts; the style sheet gives it as the right padding. */
    private double gap() {
        return snappedRightInset();
    }

    /** Returns the least height of the strip; the style sheet gives it as the top padding. */
    private double least() {
        return snappedTopInset();
    }

    private boolean isOneLine(double width) {
        return title.prefWidth(-1) + date.prefWidth(-1) + buttons.prefWidth(-1) + 2 * gap() <= width;
    }

    private boolean isDateUnder(double width) {
        return !isOneLine(width)
                && Math.max(title.prefWidth(-1), date.prefWidth(-1)) + buttons.prefWidth(-1) + gap() <= width;
    }

    private boolean isDateBesideButtons(double width) {
        return date.prefWidth(-1) + gap() + buttons.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(date.prefWidth(-1), buttons.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1) + date.prefWidth(-1) + buttons.prefWidth(-1) + 2 * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || isOneLine(width)) {
            return least();
        }
        double height = isDateUnder(width)
                ? title.prefHeight(-1) + date.prefHeight(-1)
                : title.prefHeight(width)
                        + (isDateBesideButtons(width) ? 0 : date.prefHeight(-1))
                        + buttons.prefHeight(-1)
                        + gap();
        return Math.max(least(), Math.ceil(height + gap()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = width - buttons.prefWidth(-1);
        double dateWidth = date.prefWidth(-1);
        if (isOneLine(width)) {
            place(title, 0, 0, title.prefWidth(-1), height);
            place(date, left - gap() - dateWidth, 0, dateWidth, height);
            place(buttons, left, 0, width - left, height);
        } else if (isDateUnder(width)) {
            double first = title.prefHeight(-1);
            double top = (height - first - date.prefHeight(-1)) / 2;
            place(title, 0, top, title.prefWidth(-1), first);
            place(date, 0, top + first, dateWidth, date.prefHeight(-1));
            place(buttons, left, 0, width - left, height);
        } else if (isDateBesideButtons(width)) {
            double second = buttons.prefHeight(-1);
            double first = height - second - gap() / 2;
            place(title, 0, 0, width, first);
            place(date, 0, first, dateWidth, second);
            place(buttons, left, first, width - left, second);
        } else {
            double third = buttons.prefHeight(-1);
            double second = date.prefHeight(-1);
            double first = height - second - third - gap() / 2;
            place(title, 0, 0, width, first);
            place(date, 0, first, dateWidth, second);
            place(buttons, 0, first + second, buttons.prefWidth(-1), third);
        }
    }

    /** Places a part in the middle of the height it is given. */
    private void place(Region part, double x, double top, double width, double room) {
        double height = Math.min(room, part.prefHeight(width));
        part.resizeRelocate(snapPositionX(x), snapPositionY(top + (room - height) / 2), snapSizeX(width), height);
    }
}
