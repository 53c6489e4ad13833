package fr.technolucide.ui.home;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.InService;
import fr.technolucide.insight.Pathway;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The board's summary in the words of the first tab, made off the UI thread.
 *
 * @param step      the one thing to do next; empty when nothing is left to do
 * @param served    by the uses in service
 * @param hours     the tool with the most hours first
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
     */
    static Optional<HomeNews> read(Reader reader, String author) {
        boolean whole = Catalog.SCHEMA.sheets().stream()
                .allMatch(sheet -> reader.schema().find(sheet.name()).isPresent());
        return whole ? Optional.of(of(CachingReader.of(reader), author)) : Optional.empty();
    }

    private static HomeNews of(Reader reader, String author) {
        BoardSummary board = BoardSummary.of(reader);
        PartialSum<Range> co2 = board.inService().co2();
        return new HomeNews(
                board.today(),
                WorkbookStep.of(board, reader),
                NewsLines.of(board, reader, author),
                PeopleServed.of(board.inService().useCases()),
                hours(board),
                board.association().get(Association.HOURS_TARGET, TenHourGate.DEFAULT_TARGET_MINUTES)
                        == TenHourGate.DEFAULT_TARGET_MINUTES,
                board.hours().atGate(),
                footprint(board.inService()),
                Messages.words().<Range>known(co2.value(), Messages.words()::co2),
                co2.lacking(),
                EstimateCaution.of(reader),
                board.pathway().steps().stream().map(HomeNews::mark).toList(),
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

    private static StepMark mark(Pathway.Step step) {
        String name = step.name().name().toLowerCase(Locale.ROOT);
        StepMark.State state = StepMark.State.valueOf(step.state().name());
        String key = "home.step." + name + (state == StepMark.State.TO_BEGIN ? ".none" : ".some");
        return new StepMark(
                Messages.text("home.step." + name),
                state,
                Messages.text("home.state." + state.name().toLowerCase(Locale.ROOT)),
                Messages.text(key, step.shown(), step.of(), step.due()));
    }
}
