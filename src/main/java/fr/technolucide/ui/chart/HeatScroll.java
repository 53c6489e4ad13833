package fr.technolucide.ui.chart;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/** A {@link HeatGrid} too large for its place: scrolled, its heads and names always in sight. */
public final class HeatScroll extends ScrollPane {

    private final HeatGrid grid;

    public HeatScroll(HeatGrid grid) {
        super(grid);
        this.grid = grid;
        getStyleClass().add("heat-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        hvalueProperty().subscribe(value -> pin());
        vvalueProperty().subscribe(value -> pin());
        viewportBoundsProperty().subscribe(bounds -> pin());
        grid.layoutBoundsProperty().subscribe(bounds -> pin());
        grid.onMoved(this::scrollTo);
    }

    private double hidden(double whole, double seen) {
        return Math.max(0, whole - seen);
    }

    private double hiddenWidth() {
        return hidden(grid.getWidth(), getViewportBounds().getWidth());
    }

    private double hiddenHeight() {
        return hidden(grid.getHeight(), getViewportBounds().getHeight());
    }

    private void pin() {
        grid.pin(getHvalue() * hiddenWidth(), getVvalue() * hiddenHeight());
    }

    private void scrollTo(Bounds place) {
        setHvalue(value(
                getHvalue(),
                hiddenWidth(),
                place.getMinX() - grid.pinnedWidth(),
                place.getMaxX(),
                getViewportBounds().getWidth()));
        setVvalue(value(
                getVvalue(),
                hiddenHeight(),
                place.getMinY() - grid.pinnedHeight(),
                place.getMaxY(),
                getViewportBounds().getHeight()));
    }

    /** Returns the least movement that shows what lies from {@code start} to {@code end}. */
    private static double value(double now, double hidden, double start, double end, double seen) {
        if (hidden == 0) {
            return now;
        }
        double offset = now * hidden;
        double wanted = start < offset ? start : Math.max(offset, end - seen);
        return Math.clamp(wanted / hidden, 0, 1);
    }
}
