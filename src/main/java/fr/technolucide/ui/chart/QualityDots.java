package fr.technolucide.ui.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dots of a chart of ratings: one for each point while there are few, otherwise one a day, a week or a month, at
 * the median of its points. A hundred thousand points would otherwise be as many nodes, one over the other.
 */
record QualityDots(Span span, List<Dot> dots) {

    /** The most dots that a chart draws. */
    static final int MOST = 240;

    /** The span of time that one dot stands for, and the word of its key in the bundle. */
    enum Span {
        EACH,
        DAY,
        WEEK,
        MONTH,
        YEAR;

        private UnaryOperator<LocalDate> start() {
            return switch (this) {
                case EACH, DAY -> UnaryOperator.identity();
                case WEEK -> day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day -> day.withDayOfMonth(1);
                case YEAR -> day -> day.withDayOfYear(1);
            };
        }
    }

    /**
     * @param id      of its last point
     * @param day     of its last point
     * @param quality the median of its points
     * @param median  the line, at its last point
     * @param points  how many it stands for
     */
    record Dot(
            UUID id,
            LocalDate day,
            double quality,
            @Nullable Double median,
            int points) {}

    static QualityDots of(List<QualitySeries.Point> points) {
        if (points.size() <= MOST) {
            return new QualityDots(
                    Span.EACH, points.stream().map(point -> dot(List.of(point))).toList());
        }
        for (Span span : List.of(Span.DAY, Span.WEEK, Span.MONTH)) {
            List<Dot> dots = by(span, points);
            if (dots.size() <= MOST) {
                return new QualityDots(span, dots);
            }
        }
        return new QualityDots(Span.YEAR, by(Span.YEAR, points));
    }

    private static List<Dot> by(Span span, List<QualitySeries.Point> points) {
        UnaryOperator<LocalDate> start = span.start();
        Collection<List<QualitySeries.Point>> groups = points.stream()
                .collect(Collectors.groupingBy(point -> start.apply(point.day()), TreeMap::new, Collectors.toList()))
                .values();
        return groups.stream().map(QualityDots::dot).toList();
    }

    private static Dot dot(List<QualitySeries.Point> points) {
        List<Integer> sorted = new ArrayList<>(
                points.stream().map(QualitySeries.Point::quality).sorted().toList());
        int half = sorted.size() / 2;
        double middle = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
        QualitySeries.Point last = points.getLast();
        return new Dot(last.id(), last.day(), middle, last.median(), points.size());
    }
}
