package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.WordFormats;
import fr.technolucide.exchange.excel.data.WrappedLines;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.OverCap;
import fr.technolucide.insight.SinceLastBoard.Event;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;

/** The lists of the first page: decisions asked of the board, alerts, and what was done since it last met. */
final class SummaryLists {

    /** Beyond this number, the page says how many more there are and where. */
    static final int MOST = 8;

    /** A text of a list takes so many lines at most; the data sheet has the rest. */
    private static final int MOST_LINES = 5;

    private static final PageStyle WORDS = PageStyle.CELL.wrapping();

    private final BoardContext board;
    private final PageWriter pen;
    private final SummarySection section;

    SummaryLists(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
        this.section = new SummarySection(board, pen);
    }

    int asked(int start) {
        List<AwaitedDecision> awaited = board.summary().awaited();
        DataSheet decisions = board.links().table(Decisions.SHEET);
        String count = "COUNTIF(" + decisions.range(Decisions.STATE) + ",\""
                + board.text("choice.DECISION_STATE." + DecisionState.AWAITED.id()) + "\")";
        int row = section.title(
                start,
                "paper.board.asked",
                "\"" + board.text("export.board.whole_texts", decisions.name()) + " \"0",
                BoardCell.computed(count, awaited.size()));
        if (awaited.isEmpty()) {
            return section.nothing(row, "paper.board.asked.none");
        }
        section.header(
                row++,
                List.of(
                        new SummarySection.Head(0, 3, "paper.board.subject_of"),
                        new SummarySection.Head(4, 7, "export.board.proposal"),
                        new SummarySection.Head(8, 10, "export.board.body"),
                        new SummarySection.Head(11, 12, "paper.field.date"),
                        new SummarySection.Head(13, SummaryGrid.LAST, "export.board.resolution")));
        int first = row;
        for (AwaitedDecision each : first(awaited)) {
            asked(row++, each);
        }
        WordFormats.verdicts(pen.sheet(), first, row - 1, 4, 7, board.texts());
        return more(row, awaited.size(), decisions);
    }

    private void asked(int row, AwaitedDecision awaited) {
        Row decision = awaited.decision();
        CellLinks links = board.links();
        Row subject = awaited.useCase() == null ? awaited.tool() : awaited.useCase();
        Column<?> column = awaited.useCase() == null ? Decisions.TOOL : Decisions.USE_CASE;
        String name = subject == null ? "" : board.sentences().text(decision, column);
        height(
                row,
                WrappedLines.of(name, SummaryGrid.points(0, 3)),
                WrappedLines.of(
                        board.sentences().text(decision, Decisions.RESOLUTION),
                        SummaryGrid.points(13, SummaryGrid.LAST)));
        pen.merge(row, 0, 3, WORDS.link(), links.link(decision, links.to(decision, column)));
        pen.merge(
                row,
                4,
                7,
                WORDS.strong(),
                awaited.useCase() == null
                        ? BoardCell.text(CellLinks.MISSING)
                        : links.capitals(awaited.useCase(), UseCases.VERDICT));
        pen.merge(row, 8, 10, WORDS, links.to(decision, Decisions.BODY));
        pen.merge(row, 11, 12, WORDS.shown(FieldFormat.DAY.format()), links.to(decision, Decisions.DAY));
        pen.merge(row, 13, SummaryGrid.LAST, WORDS, links.to(decision, Decisions.RESOLUTION));
    }

    int alerts(int start) {
        List<Alert> alerts = board.summary().alerts();
        List<OverCap> beyond = board.summary().overCaps();
        DataSheet useCases = board.links().table(UseCases.SHEET);
        String count = "COUNTIFS(" + useCases.range(UseCases.RED_FLAGS) + ",\"?*\"," + useCases.range(UseCases.STAGE)
                + ",\"<>" + board.text("choice.STAGE." + UseCaseStage.STOPPED.id()) + "\")";
        int row = section.title(
                start,
                "paper.board.alerts",
                "\"" + board.text("export.board.use_cases") + " \"0",
                BoardCell.computed(count, alerts.size()));
        if (alerts.isEmpty() && beyond.isEmpty()) {
            return section.nothing(row, "paper.board.alerts.none");
        }
        for (Alert alert : first(alerts)) {
            alert(row++, alert);
        }
        for (OverCap over : first(beyond)) {
            overCap(row++, over);
        }
        return more(row, Math.max(alerts.size(), beyond.size()), useCases);
    }

    private void alert(int row, Alert alert) {
        height(
                row,
                WrappedLines.of(alert.useCase().get(UseCases.TITLE, ""), SummaryGrid.points(0, 3)),
                WrappedLines.of(alert.sentence(), SummaryGrid.points(8, SummaryGrid.LAST)));
        CellLinks links = board.links();
        Row useCase = alert.useCase();
        pen.merge(row, 0, 3, WORDS.link(), links.link(useCase, links.to(useCase, UseCases.TITLE)));
        pen.merge(
                row,
                4,
                7,
                WORDS.strong()
                        .colored(PageStyle.ALERT)
                        .with(PageStyle.Border.around(BorderStyle.MEDIUM, PageStyle.DARK)),
                links.after(board.text("export.board.alert") + "\u00a0", useCase, UseCases.RED_FLAGS));
        pen.merge(row, 8, SummaryGrid.LAST, WORDS, BoardCell.text(alert.sentence()));
    }

    private void overCap(int row, OverCap over) {
        String sentence = board.sentences().overCap(over);
        height(row, WrappedLines.of(sentence, SummaryGrid.points(8, SummaryGrid.LAST)));
        CellLinks links = board.links();
        Row usage = over.usage();
        pen.merge(row, 0, 3, WORDS.link(), links.link(usage, links.to(usage, Usages.USE_CASE)));
        pen.merge(row, 4, 7, WORDS, BoardCell.text(board.text(Usages.CAP_PER_MONTH.labelKey())));
        pen.merge(row, 8, SummaryGrid.LAST, WORDS, BoardCell.text(sentence));
    }

    int sinceLastBoard(int start) {
        List<Event> events = board.summary().sinceLastBoard().events();
        int row = section.title(start, "paper.board.since_last", "", BoardCell.NOTHING);
        if (events.isEmpty()) {
            return section.nothing(row, "paper.board.since_last.none");
        }
        for (Event event : first(events)) {
            String sentence = board.sentences().event(event);
            height(row, WrappedLines.of(sentence, SummaryGrid.points(2, SummaryGrid.LAST)));
            CellLinks links = board.links();
            pen.merge(
                    row,
                    0,
                    1,
                    WORDS.link().shown(FieldFormat.DAY.format()),
                    links.link(event.row(), links.to(event.row(), day(event))));
            pen.merge(row, 2, SummaryGrid.LAST, WORDS, BoardCell.text(sentence));
            row++;
        }
        return more(row, events.size(), board.links().table(Decisions.SHEET));
    }

    @SuppressWarnings("unchecked") // the three sheets of events call their day so
    private static Column<LocalDate> day(Event event) {
        return (Column<LocalDate>) event.row().sheet().column("day");
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private int more(int row, int all, DataSheet where) {
        if (all <= MOST) {
            return row;
        }
        pen.row(row, PageWriter.LINE);
        pen.span(
                row,
                0,
                SummaryGrid.LAST,
                PageStyle.PLAIN.colored(PageStyle.QUIET),
                BoardCell.text(board.text("export.board.more", all - MOST, where.name())));
        return row + 1;
    }

    /** Makes a row as high as the cell that takes the most lines. */
    private void height(int row, int... lines) {
        int most = Arrays.stream(lines).max().orElse(1);
        pen.row(row, Math.clamp(most, 1, MOST_LINES) * 14 + 2);
    }
}
