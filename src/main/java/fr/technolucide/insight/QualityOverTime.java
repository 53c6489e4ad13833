package fr.technolucide.insight;

import fr.technolucide.catalog.Trials;
import fr.technolucide.method.QualityLine;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The ratings of one tool's trials as time passes.
 *
 * @param points by day, then creation
 * @param line   the median of the last five rated, one value a point from the third point on; may end in .5
 */
public record QualityOverTime(List<Point> points, List<Double> line) {

    /** One rated trial. */
    public record Point(UUID trial, LocalDate day, int quality) {}

    public static QualityOverTime of(Reader reader, UUID tool) {
        List<Point> points = reader.where(Trials.TOOL, tool).stream()
                .filter(trial -> !trial.isEmpty(Trials.QUALITY) && !trial.isEmpty(Trials.DAY))
                .map(QualityOverTime::point)
                .sorted(Comparator.comparing(Point::day))
                .toList();
        return new QualityOverTime(
                points, QualityLine.of(points.stream().map(Point::quality).toList()));
    }

    private static Point point(Row trial) {
        return new Point(trial.id(), trial.get(Trials.DAY, LocalDate.MIN), trial.get(Trials.QUALITY, 0));
    }
}
