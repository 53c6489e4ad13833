package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Block;
import fr.technolucide.exchange.meeting.MeetingDocument.Heading;
import fr.technolucide.exchange.meeting.MeetingDocument.Section;
import fr.technolucide.exchange.meeting.MeetingDocument.Table;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.FootprintTable;
import fr.technolucide.insight.Pathway.Step;
import fr.technolucide.insight.ToolHours;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says the tables that close the file of a meeting: the hours of each tool, the benefit and the footprint of each use, the
 * path so far. On paper some have a drawing beside their figures, in an order that is the same.
 */
public final class BoardTables {

    private final BoardSummary summary;
    private final Labels labels;
    private final Words words = Messages.words();

    public BoardTables(BoardSummary summary, Labels labels) {
        this.summary = summary;
        this.labels = labels;
    }

    /** Returns all of them under their titles, or what is said where one has no row. */
    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "paper.board.by_tool", hours());
        add(blocks, "paper.board.benefit", useCases());
        add(blocks, "paper.board.footprint", footprints());
        blocks.add(new Section(Messages.text("paper.path"), ""));
        blocks.add(path());
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, String title, Table table) {
        blocks.add(new Section(Messages.text(title), ""));
        blocks.add(table.rows().isEmpty() ? new MeetingDocument.Words(Messages.text(title + ".none")) : table);
    }

    /** Returns a row for each tool of {@link ToolHours#mostTried}, then their total. */
    public Table hours() {
        ToolHours hours = summary.hours();
        List<List<String>> rows = new ArrayList<>();
        hours.mostTried()
                .forEach(tool -> rows.add(List.of(
                        tool.get(Tools.NAME, ""),
                        words.duration(tool.get(Tools.TOTAL_MINUTES, 0)),
                        words.duration(tool.get(Tools.REMAINING_MINUTES, 0)))));
        if (!rows.isEmpty()) {
            rows.add(List.of(
                    Messages.text("paper.board.total"),
                    words.duration(hours.totalMinutes()),
                    words.duration(hours.remainingMinutes())));
        }
        return new Table(
                List.of(
                        new Heading(Messages.text("paper.board.tool"), false),
                        new Heading(Messages.text("paper.board.hours_of"), true),
                        new Heading(Messages.text("paper.board.remaining"), true)),
                rows,
                true);
    }

    /** Returns a row for each use case. */
    public Table useCases() {
        return new Table(
                List.of(
                        new Heading(Labels.of(UseCases.TITLE), false),
                        new Heading(Labels.of(UseCases.STAGE), false),
                        new Heading(Messages.text("paper.board.benefit_of"), true),
                        new Heading(Messages.text("paper.board.central"), true),
                        new Heading(Labels.shortOf(UseCases.VERDICT), false)),
                summary.useCases().stream().map(this::useCase).toList(),
                false);
    }

    private List<String> useCase(Row row) {
        Range co2 = row.get(UseCases.CO2);
        Verdict verdict = row.get(UseCases.VERDICT);
        return List.of(
                row.get(UseCases.TITLE, ""),
                labels.text(UseCases.STAGE, row.get(UseCases.STAGE)),
                row.isEmpty(UseCases.BENEFIT)
                        ? words.missing()
                        : labels.text(UseCases.BENEFIT, row.get(UseCases.BENEFIT)),
                co2 == null ? words.missing() : words.co2(co2.central()),
                isStopped(row)
                        ? labels.text(UseCases.STAGE, UseCaseStage.STOPPED)
                        : verdict == null ? words.missing() : BoardWords.verdict(verdict));
    }

    /** Returns whether a use is stopped: the rule proposes nothing about it any more. */
    public static boolean isStopped(Row useCase) {
        return useCase.get(UseCases.STAGE) == UseCaseStage.STOPPED;
    }

    /** Returns a row for each use in service and each pilot, then the total of what the rows show. */
    public Table footprints() {
        List<Row> inUse = summary.inUse().useCases();
        List<List<String>> rows = new ArrayList<>();
        inUse.forEach(row -> rows.add(grams(
                row.get(UseCases.SHORT_TITLE, row.get(UseCases.TITLE, ""))
                        + words.lacking(new PartialSum<>(row.get(UseCases.CO2), row.get(UseCases.UNCOUNTED_USAGES, 0))),
                row.get(UseCases.CO2))));
        if (!rows.isEmpty()) {
            rows.add(grams(
                    Messages.text("paper.board.total")
                            + words.lacking(summary.inUse().co2()),
                    summary.footprints().total(inUse)));
        }
        return new Table(
                List.of(
                        new Heading(Messages.text("export.board.grams"), false),
                        new Heading(Messages.text("paper.board.low"), true),
                        new Heading(Messages.text("paper.board.middle"), true),
                        new Heading(Messages.text("paper.board.high"), true)),
                rows,
                true);
    }

    private List<String> grams(String name, @Nullable Range co2) {
        FootprintTable shown = summary.footprints();
        return co2 == null
                ? List.of(name, words.missing(), words.missing(), words.missing())
                : List.of(
                        name,
                        words.decimal(co2.low(), shown.low().decimals()),
                        words.decimal(co2.central(), shown.central().decimals()),
                        words.decimal(co2.high(), shown.high().decimals()));
    }

    /** Returns a row for each step, from a need to a use in service. */
    public Table path() {
        return new Table(
                List.of(
                        new Heading(Messages.text("paper.path.step"), false),
                        new Heading(Messages.text("paper.path.state"), false),
                        new Heading(Messages.text("paper.path.figures"), false)),
                summary.pathway().steps().stream().map(BoardTables::step).toList(),
                false);
    }

    private static List<String> step(Step step) {
        String key = "paper.path." + step.name().name().toLowerCase(Locale.ROOT);
        return List.of(
                Messages.text(key),
                Messages.text("paper.path.state." + step.state().name().toLowerCase(Locale.ROOT)),
                figures(step, key + ".figures"));
    }

    /** Says « no use case » where there is none to count any among. */
    private static String figures(Step step, String key) {
        return (step.of() == 0 ? Messages.find(key + ".none") : Optional.<String>empty())
                .orElseGet(() -> Messages.text(key, step.shown(), step.of(), step.due()));
    }
}
