package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/**
 * Ratings from 1 to 5 over a true axis of time: an open circle each, and the line of the median of the last five. Dots
 * that would lie exactly one over the other stand side by side.
 */
public final class QualityChart extends MarkedChart {

    private static final int WORST = 1;
    private static final int BEST = 5;

    /** Room around the plot, in heights of a line of text. */
    private static final double SIDE = 2;

    private static final double LABEL_GAP = 0.6;

    private final List<Text> scale = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final Polyline median = new Polyline();
    private final Text first = text("axis");
    private final Text last = text("axis");
    private final Text caption = text("axis");
    private List<QualityDots.Dot> dots = List.of();
    private List<Region> circles = List.of();
    private Consumer<UUID> onChosen = point -> {};

    public QualityChart() {
        super("chart.quality");
        getStyleClass().add("quality-chart");
        median.getStyleClass().add("median");
        for (int value = WORST; value <= BEST; value++) {
            Text label = text("axis");
            label.setText(Messages.words().number(value));
            scale.add(label);
            Line line = new Line();
            line.getStyleClass().add("grid-line");
            grid.add(line);
        }
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    /** @param sentence said before the figures */
    public void show(QualitySeries series, String sentence) {
        QualityDots thinned = QualityDots.of(series.points());
        dots = thinned.dots();
        circles = dots.stream().map(dot -> circle()).toList();
        first.setText(dots.isEmpty() ? "" : series.date(dots.getFirst().day()));
        last.setText(isOneDay() ? "" : series.date(dots.getLast().day()));
        caption.setText(Messages.text(
                switch (thinned.span()) {
                    case EACH -> "chart.quality.caption";
                    case DAY -> "chart.quality.caption.day";
                    case WEEK -> "chart.quality.caption.week";
                    case MONTH -> "chart.quality.caption.month";
                    case YEAR -> "chart.quality.caption.year";
                }));
        List<Node> drawn = new ArrayList<>(grid);
        drawn.addAll(scale);
        drawn.addAll(List.of(first, last, caption, median));
        drawn.addAll(circles);
        draw(drawn, marks(series), sentence + " " + caption.getText() + ". " + series.aloud(), series.figures());
    }

    private List<Mark> marks(QualitySeries series) {
        return IntStream.range(0, dots.size())
                .mapToObj(index -> {
                    QualityDots.Dot dot = dots.get(index);
                    return new Mark(circles.get(index), words(dot, series), () -> onChosen.accept(dot.id()));
                })
                .toList();
    }

    private static String words(QualityDots.Dot dot, QualitySeries series) {
        String when = series.date(dot.day());
        String quality = QualitySeries.value(dot.quality());
        String said = dot.points() == 1
                ? Messages.text("chart.quality.point", when, quality)
                : Messages.text("chart.quality.dot", when, quality, dot.points());
        return dot.median() == null
                ? said
                : said + Messages.text("chart.quality.line", QualitySeries.value(dot.median()));
    }

    private static Region circle() {
        Region circle = new Region();
        circle.getStyleClass().add("quality-dot");
        return circle;
    }

    private boolean isOneDay() {
        return dots.isEmpty() || dots.getFirst().day().equals(dots.getLast().day());
    }

    @Override
    protected int next(int current, KeyCode arrow) {
        int to = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? current - 1 : current + 1;
        return Math.clamp(to, 0, marks().size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double line = caption.getLayoutBounds().getHeight();
        double left = line * SIDE;
        double right = getWidth() - line / 2;
        boolean twoLines = first.getLayoutBounds().getWidth()
                        + caption.getLayoutBounds().getWidth()
                        + last.getLayoutBounds().getWidth()
                        + 2 * line
                > right - left;
        double top = line / 2;
        double bottom = getHeight() - line * (twoLines ? 2 + LABEL_GAP : 1 + LABEL_GAP);
        for (int value = WORST; value <= BEST; value++) {
            double y = Math.rint(y(value, top, bottom)) + 0.5;
            Line rule = grid.get(value - WORST);
            rule.setStartX(left);
            rule.setEndX(right);
            rule.setStartY(y);
            rule.setEndY(y);
            Text label = scale.get(value - WORST);
            place(label, left - line * LABEL_GAP - label.getLayoutBounds().getWidth(), y - line / 2);
        }
        double dates = bottom + line * LABEL_GAP;
        place(first, left, dates);
        place(last, right - last.getLayoutBounds().getWidth(), dates);
        place(
                caption,
                left + (right - left - caption.getLayoutBounds().getWidth()) / 2,
                twoLines ? dates + line : dates);
        layoutDots(left + line, right - line, top, bottom);
        placeRing();
    }

    private static void place(Text text, double x, double top) {
        text.relocate(Math.rint(Math.max(0, x)), Math.rint(top));
    }

    private static double y(double rating, double top, double bottom) {
        return bottom - (bottom - top) * (rating - WORST) / (BEST - WORST);
    }

    private void layoutDots(double left, double right, double top, double bottom) {
        median.getPoints().clear();
        Map<String, Integer> together = new HashMap<>();
        for (int index = 0; index < dots.size(); index++) {
            QualityDots.Dot dot = dots.get(index);
            Region circle = circles.get(index);
            double size = snapSizeX(circle.prefWidth(-1));
            int before = together.merge(dot.day() + " " + dot.quality(), 1, Integer::sum) - 1;
            double x = left + (right - left) * share(dot.day());
            double aside = before * size * (x + before * size > right + size ? -1 : 1);
            circle.resizeRelocate(
                    x + aside - size / 2, Math.rint(y(dot.quality(), top, bottom)) + 0.5 - size / 2, size, size);
            if (dot.median() != null) {
                median.getPoints().addAll(x, Math.rint(y(dot.median(), top, bottom)) + 0.5);
            }
        }
    }

    private double share(LocalDate day) {
        if (isOneDay()) {
            return 0.5;
        }
        LocalDate start = dots.getFirst().day();
        return (double) ChronoUnit.DAYS.between(start, day)
                / ChronoUnit.DAYS.between(start, dots.getLast().day());
    }
}
