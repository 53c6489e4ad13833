package fr.technolucide.ui.home;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.FirstMonth;
import fr.technolucide.insight.InService;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.insight.WorkbookStep;
import fr.technolucide.language.Messages;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.chart.HoursLine;
import fr.technolucide.ui.chart.RangeLine;
import fr.technolucide.ui.chart.StepMark;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The board's summary in the words of the first tab, made off the UI thread.
 *
 * @param month     absent once there are tools to compare, or a decision
 * @param step      the one thing to do next; empty when nothing is left to do
 * @param served    by the uses in service
 * @param hours     the tool with the most hours first; in the first month, those that were tried
 * @param ten       whether the hours asked for are the usual ten
 * @param atGate    how many tools have reached their hours
 * @param footprint the total, then each use in service; empty without any
 * @param total     the range of the total in words
 * @param lacking   uses in service without a figure
 * @param caution   what is to be said beside the footprint
 * @param steps     the six of them, in order
 * @param names     of people, by id
 */
record HomeNews(
        LocalDate today,
        Optional<MonthNews> month,
        Optional<WorkbookStep> step,
        Map<NewsLine.Group, List<NewsLine>> groups,
        PeopleServed served,
        List<HoursLine> hours,
        boolean ten,
        int atGate,
        List<RangeLine> footprint,
        String total,
        int lacking,
        EstimateCaution caution,
        List<StepMark> steps,
        Map<UUID, String> names) {

    /**
     * Reads the news; empty when the workbook does not have the sheets that the summary is made of.
     *
     * @param author the name of who uses the program
     * @param zone   in which the days of the history are counted
     */
    static Optional<HomeNews> read(Reader reader, String author, ZoneId zone) {
        boolean whole = Catalog.SCHEMA.sheets().stream()
                .allMatch(sheet -> reader.schema().find(sheet.name()).isPresent());
        return whole ? Optional.of(of(CachingReader.of(reader), author, zone)) : Optional.empty();
    }

    private static HomeNews of(Reader reader, String author, ZoneId zone) {
        BoardSummary board = BoardSummary.of(reader);
        PartialSum<Range> co2 = board.inService().co2();
        Optional<MonthNews> month = FirstMonth.of(reader, zone).map(first -> MonthNews.of(first, reader));
        Optional<WorkbookStep> step = WorkbookStep.of(board, reader);
        return new HomeNews(
                board.today(),
                month,
                step,
                NewsLines.of(board, reader, author, month.isPresent()),
                PeopleServed.of(board.inService().useCases()),
                hours(board).stream()
                        .filter(line -> month.isEmpty() || line.done() > 0)
                        .toList(),
                board.association().get(Association.HOURS_TARGET, TenHourGate.DEFAULT_TARGET_MINUTES)
                        == TenHourGate.DEFAULT_TARGET_MINUTES,
                board.hours().atGate(),
                footprint(board.inService()),
                Messages.words().<Range>known(co2.value(), Messages.words()::co2),
                co2.lacking(),
                EstimateCaution.of(reader),
                month.isPresent() ? PathMarks.ofMonth(board, step) : PathMarks.of(board),
                reader.all(People.SHEET).stream()
                        .collect(Collectors.toMap(Row::id, person -> person.get(People.NAME, ""))));
    }

    /** Returns the name of a person; empty for none. */
    String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    List<NewsLine> group(NewsLine.Group group) {
        return groups.getOrDefault(group, List.of());
    }

    /** Returns whether a group is shown: in the first month, what holds nothing says nothing. */
    boolean isShown(NewsLine.Group group) {
        return !group(group).isEmpty() || (group.isShownEmpty() && month.isEmpty());
    }

    private static List<HoursLine> hours(BoardSummary board) {
        Integer shared = board.association().get(Association.HOURS_TARGET);
        return board.hours().tools().stream()
                .map(tool -> new HoursLine(
                        tool.id(),
                        tool.get(Tools.NAME, ""),
                        tool.get(Tools.TOTAL_MINUTES, 0),
                        TenHourGate.target(tool.get(Tools.HOURS_TARGET), shared)))
                .sorted(Comparator.comparingLong(HoursLine::done).reversed())
                .toList();
    }

    private static List<RangeLine> footprint(InService inService) {
        List<RangeLine> lines = new ArrayList<>();
        for (Row useCase : inService.useCases()) {
            Range co2 = useCase.get(UseCases.CO2);
            if (co2 != null) {
                String shortTitle = useCase.get(UseCases.SHORT_TITLE, "");
                lines.add(new RangeLine(
                        useCase.id(),
                        shortTitle.isBlank() ? useCase.get(UseCases.TITLE, "") : shortTitle,
                        co2,
                        Messages.words().co2(co2)));
            }
        }
        lines.sort(Comparator.comparingDouble((RangeLine line) -> line.range().central())
                .reversed());
        Range total = inService.co2().value();
        if (!lines.isEmpty() && total != null) {
            lines.addFirst(new RangeLine(
                    null,
                    Messages.text("home.footprint.total"),
                    total,
                    Messages.words().co2(total)));
        }
        return List.copyOf(lines);
    }
}
