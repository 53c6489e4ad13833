package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ratings from 1 to 5 as time passes.
 *
 * @param points in the order of their days
 * @param today  the day from which a date without its year is understood
 */
public record QualitySeries(List<Point> points, LocalDate today) {

    /** Past this many, the figures are in the table only: nobody listens to more in one go. */
    private static final int SAID = 40;

    /**
     * @param id     handed back when the point is chosen
     * @param median of the last five; {@code null} while there are too few
     */
    public record Point(
            UUID id, LocalDate day, int quality, @Nullable Double median) {}

    /** Returns the same figures, in words. */
    public ChartFigures figures() {
        return new ChartFigures(
                List.of(
                        Messages.text("chart.quality.day"),
                        Messages.text("chart.quality.rating"),
                        Messages.text("chart.quality.median")),
                true,
                points.stream().map(this::line).toList());
    }

    private ChartFigures.Line line(Point point) {
        Words words = Messages.words();
        return new ChartFigures.Line(
                point.id(),
                List.of(
                        words.numericDate(point.day()),
                        words.number(point.quality()),
                        point.median() == null ? words.missing() : value(point.median())));
    }

    String aloud() {
        if (points.size() > SAID) {
            return Messages.text("chart.quality.many", points.size());
        }
        return points.stream()
                .map(point -> Messages.text("chart.quality.said", date(point.day()), point.quality()))
                .collect(Collectors.joining(" "));
    }

    String date(LocalDate day) {
        return Messages.words().shortDate(day, today);
    }

    /** « 4 », « 2,5 ». */
    public static String value(double rating) {
        return Messages.words().decimal(rating, rating == Math.rint(rating) ? 0 : 1);
    }
}
