package fr.technolucide.ui.chart;

import fr.technolucide.quantity.Range;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * A range as a small drawing beside its words, on the usual scale of decades, so that rows under one another can be
 * compared. What lies beyond the scale has no end mark.
 */
public final class RangeGlyph extends Region {

    private final Line whisker = new Line();
    private final Line low = new Line();
    private final Line high = new Line();
    private final Region dot = new Region();
    private @Nullable Range range;

    public RangeGlyph() {
        getStyleClass().add("range-glyph");
        for (Line line : new Line[] {whisker, low, high}) {
            line.getStyleClass().add("whisker");
        }
        dot.getStyleClass().add("dot");
        getChildren().addAll(whisker, low, high, dot);
    }

    public void show(Range shown) {
        range = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (range == null) {
            return;
        }
        double size = snapSizeX(dot.prefWidth(-1));
        double from = size / 2;
        double to = getWidth() - size / 2;
        double y = Math.rint(getHeight() / 2) + 0.5;
        double tick = Math.rint(getHeight() * 0.3);
        double start = Math.rint(DecadeAxis.USUAL.x(range.low(), from, to)) + 0.5;
        double end = Math.rint(DecadeAxis.USUAL.x(range.high(), from, to)) + 0.5;
        set(whisker, start, y, end, y);
        set(low, start, y - tick, start, y + tick);
        set(high, end, y - tick, end, y + tick);
        low.setVisible(DecadeAxis.USUAL.holds(range.low()));
        high.setVisible(DecadeAxis.USUAL.holds(range.high()));
        double x = DecadeAxis.USUAL.x(range.central(), from, to);
        dot.resizeRelocate(Math.rint(x - size / 2), Math.rint(y - size / 2), size, size);
    }

    private static void set(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
