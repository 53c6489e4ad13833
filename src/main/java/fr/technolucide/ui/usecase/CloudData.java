package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.FactorTable;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.chart.ChartFigures;
import fr.technolucide.ui.chart.CloudFrame;
import fr.technolucide.ui.chart.CloudPoint;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The data of the chart of the cases that are listed.
 *
 * @param points   those with a mark and a footprint
 * @param outside  the names of the others
 * @param figures  the same cases, all of them, as lines
 * @param people   of those drawn whose people were counted
 * @param unknown  how many of those drawn nobody counted the people of
 * @param reference what to compare with, when the factor is in the workbook
 * @param caution  what is to be said beside the figures
 */
record CloudData(
        List<CloudPoint> points,
        List<String> outside,
        ChartFigures figures,
        IntSummaryStatistics people,
        int unknown,
        Optional<CloudFrame.Reference> reference,
        EstimateCaution caution) {

    private static final String CAR = "eq_car_passenger_km";

    static CloudData of(Reader reader, Query query) {
        var listing = reader.list(query);
        List<Row> rows = reader.complete(reader.rows(listing, 0, listing.size()), UseCases.SHEET.derived());
        List<CloudPoint> points = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (Row row : rows) {
            Optional<CloudPoint> point = point(row);
            point.ifPresentOrElse(points::add, () -> outside.add(CaseWords.shortTitle(row)));
        }
        IntSummaryStatistics people = points.stream()
                .map(CloudPoint::people)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        Range car = FactorTable.of(reader).range(CAR);
        return new CloudData(
                List.copyOf(points),
                List.copyOf(outside),
                figures(rows),
                people,
                points.size() - (int) people.getCount(),
                Optional.ofNullable(car)
                        .map(range -> new CloudFrame.Reference(
                                range.central(),
                                Messages.text(
                                        "usecase.cloud.car", Messages.words().co2(range.central())))),
                EstimateCaution.withEquivalents(reader));
    }

    private static Optional<CloudPoint> point(Row row) {
        Integer benefit = row.get(UseCases.BENEFIT);
        Range co2 = row.get(UseCases.CO2);
        if (benefit == null || co2 == null || co2.central() <= 0) {
            return Optional.empty();
        }
        String name = CaseWords.shortTitle(row);
        Verdict verdict = verdict(row);
        Integer people = row.get(UseCases.PEOPLE_AFTER);
        return Optional.of(new CloudPoint(
                row.id(),
                name,
                Messages.words().co2(co2.central()),
                benefit,
                co2,
                status(verdict),
                people,
                Messages.text(
                        "usecase.cloud.point",
                        name,
                        Messages.text("usecase.cloud.benefit", benefit, CaseWords.band(benefit)),
                        Messages.words().co2(co2),
                        SchemaLabels.shortChoice(verdict),
                        people == null
                                ? Messages.text("usecase.cloud.people.unknown")
                                : Messages.text("usecase.cloud.people", people))));
    }

    private static Verdict verdict(Row row) {
        return row.get(UseCases.VERDICT, Verdict.INCOMPLET);
    }

    static CloudPoint.Status status(Verdict verdict) {
        return switch (verdict) {
            case LANCER -> CloudPoint.Status.CIRCLE;
            case ADAPTER -> CloudPoint.Status.DIAMOND;
            case A_INSTRUIRE -> CloudPoint.Status.TRIANGLE;
            case AUTRE_APPROCHE -> CloudPoint.Status.SQUARE;
            case NE_PAS_LANCER -> CloudPoint.Status.CROSS;
            case INCOMPLET, REMPLIR_LA_LISTE_COMPLETE -> CloudPoint.Status.RING;
        };
    }

    /** Returns the figures from the most to the least beneficial, in each by the footprint: as one reads the chart. */
    private static ChartFigures figures(List<Row> rows) {
        Comparator<Row> byBenefit = Comparator.comparingInt(row -> -row.get(UseCases.BENEFIT, -1));
        List<ChartFigures.Line> lines = rows.stream()
                .sorted(byBenefit.thenComparingDouble(
                        row -> row.get(UseCases.CO2, Range.ZERO).central()))
                .map(CloudData::line)
                .toList();
        return new ChartFigures(
                List.of(
                        SchemaLabels.label(UseCases.TITLE),
                        Messages.text("usecase.cloud.head.benefit"),
                        Messages.text("usecase.cloud.head.low"),
                        Messages.text("usecase.cloud.head.central"),
                        Messages.text("usecase.cloud.head.high"),
                        Messages.text("usecase.cloud.head.people"),
                        Messages.text("usecase.cloud.head.verdict")),
                true,
                lines);
    }

    private static ChartFigures.Line line(Row row) {
        UUID id = row.id();
        Range co2 = row.get(UseCases.CO2);
        Integer people = row.get(UseCases.PEOPLE_AFTER);
        Integer benefit = row.get(UseCases.BENEFIT);
        String none = Messages.words().missing();
        return new ChartFigures.Line(
                id,
                List.of(
                        row.get(UseCases.TITLE, ""),
                        benefit == null ? none : Messages.words().number(benefit),
                        co2 == null ? none : Messages.words().co2(co2.low()),
                        co2 == null ? none : Messages.words().co2(co2.central()),
                        co2 == null ? none : Messages.words().co2(co2.high()),
                        people == null ? none : Messages.words().number(people),
                        SchemaLabels.shortChoice(verdict(row))));
    }
}
