package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.insight.QualityOverTime;
import fr.technolucide.insight.WhoTestedWhat;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.QualityLine;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.ui.chart.HeatTable;
import fr.technolucide.ui.chart.QualitySeries;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The data of the strip of charts, read off the UI thread.
 *
 * @param tool       the chosen one
 * @param tested     who tested what, the tool with the most hours first
 * @param companions whether some cell says « • »
 * @param hours      the sentence beside it
 * @param quality    the ratings of the chosen tool
 * @param course     the sentence beside them
 */
record ChartData(
        @Nullable UUID tool, HeatTable tested, boolean companions, String hours, QualitySeries quality, String course) {

    /** Minutes from which a cell takes the second and the third colour. */
    private static final List<Integer> STEPS = List.of(90, 180);

    private static final String COMPANION = "•";

    static ChartData of(Reader workbook, @Nullable UUID chosen) {
        Reader reader = CachingReader.of(workbook);
        Optional<Row> tool = Optional.ofNullable(chosen)
                .flatMap(id -> reader.find(Tools.SHEET, id))
                .map(row -> reader.complete(List.of(row), List.of(Tools.REMAINING_MINUTES))
                        .getFirst());
        WhoTestedWhat tested = WhoTestedWhat.of(reader);
        QualitySeries quality = quality(reader, tool);
        return new ChartData(
                tool.map(Row::id).orElse(null),
                table(tested),
                tested.tools().stream()
                        .anyMatch(row ->
                                tested.people().stream().anyMatch(person -> tested.onlyAccompanied(row, person))),
                tool.map(row -> hours(row, Association.row(reader))).orElseGet(() -> everyone(tested)),
                quality,
                tool.map(row -> course(row, quality)).orElseGet(() -> Messages.text("chart.quality.no_tool")));
    }

    private static HeatTable table(WhoTestedWhat tested) {
        List<HeatTable.Line> lines = tested.tools().stream()
                .sorted(Comparator.comparingLong(tested::ofTool).reversed())
                .map(tool -> new HeatTable.Line(
                        tool.id(),
                        tool.get(Tools.NAME, ""),
                        tested.people().stream()
                                .map(person -> cell(tested, tool, person))
                                .toList(),
                        Messages.words().duration(tested.ofTool(tool))))
                .toList();
        return new HeatTable(
                Messages.text("chart.heat.tool"),
                tested.people().stream()
                        .map(person -> person.get(People.NAME, ""))
                        .toList(),
                lines,
                bounds());
    }

    private static List<String> bounds() {
        String first = Messages.words().duration(STEPS.getFirst());
        String last = Messages.words().duration(STEPS.getLast());
        return List.of(
                Messages.text("chart.heat.under", first),
                Messages.text("chart.heat.between", first, last),
                Messages.text("chart.heat.over", last));
    }

    private static HeatTable.Cell cell(WhoTestedWhat tested, Row tool, Row person) {
        if (tested.onlyAccompanied(tool, person)) {
            return new HeatTable.Cell(0, COMPANION, Messages.text("chart.heat.companion"));
        }
        return cell(tested.minutes(tool, person));
    }

    private static HeatTable.Cell cell(long minutes) {
        if (minutes == 0) {
            return new HeatTable.Cell(0, Messages.words().missing(), "");
        }
        int step = 1 + (int) STEPS.stream().filter(bound -> minutes >= bound).count();
        String words = Messages.words().duration(minutes);
        return new HeatTable.Cell(step, words, words);
    }

    /** « Écoutille : encore 1 h 45 avant dix heures ». */
    private static String hours(Row tool, Row association) {
        Words words = Messages.words();
        int target = TenHourGate.target(tool.get(Tools.HOURS_TARGET), association.get(Association.HOURS_TARGET));
        String aim = target == TenHourGate.DEFAULT_TARGET_MINUTES
                ? Messages.text("chart.hours.ten")
                : words.duration(target);
        int left = tool.get(Tools.REMAINING_MINUTES, target);
        String name = tool.get(Tools.NAME, "");
        return left == 0
                ? Messages.text("chart.hours.reached", name, aim)
                : Messages.text("chart.hours.left", name, words.duration(left), aim);
    }

    private static String everyone(WhoTestedWhat tested) {
        long minutes = tested.tools().stream().mapToLong(tested::ofTool).sum();
        return minutes == 0
                ? Messages.text("chart.hours.none")
                : Messages.text(
                        "chart.hours.all",
                        Messages.words().duration(minutes),
                        tested.people().size());
    }

    private static QualitySeries quality(Reader reader, Optional<Row> tool) {
        QualityOverTime over = tool.map(row -> QualityOverTime.of(reader, row.id()))
                .orElseGet(() -> new QualityOverTime(List.of(), List.of()));
        int unlined = over.points().size() - over.line().size();
        return new QualitySeries(
                IntStream.range(0, over.points().size())
                        .mapToObj(index -> {
                            QualityOverTime.Point point = over.points().get(index);
                            return new QualitySeries.Point(
                                    point.trial(),
                                    point.day(),
                                    point.quality(),
                                    index < unlined ? null : over.line().get(index - unlined));
                        })
                        .toList(),
                reader.today());
    }

    /** « Écoutille : médiane passée de 2 à 4 sur 5 ». */
    private static String course(Row tool, QualitySeries quality) {
        String name = tool.get(Tools.NAME, "");
        List<Double> line = quality.points().stream()
                .map(QualitySeries.Point::median)
                .filter(Objects::nonNull)
                .toList();
        if (line.isEmpty()) {
            return Messages.text("chart.quality.too_few", name, quality.points().size(), QualityLine.FIRST_RATING);
        }
        String first = QualitySeries.value(line.getFirst());
        String last = QualitySeries.value(line.getLast());
        return first.equals(last)
                ? Messages.text("chart.quality.steady", name, last)
                : Messages.text("chart.quality.moved", name, first, last);
    }
}
