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
import fr.technolucide.exchange.meeting.BoardFileDocument;
import fr.technolucide.exchange.meeting.MeetingDocument.Block;
import fr.technolucide.exchange.meeting.MeetingDocument.Glossary;
import fr.technolucide.exchange.meeting.RequestWords;
import fr.technolucide.exchange.meeting.RiskWords;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.insight.OverCap;
import fr.technolucide.insight.Overdue;
import fr.technolucide.insight.Overridden;
import fr.technolucide.insight.SinceLastBoard.Event;
import fr.technolucide.insight.UseIncidents;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;

/** The lists of the first page: decisions asked of the board, alerts, and what was done since it last met. */
final class SummaryLists {

    /** Beyond this number, the page says how many more there are and where. */
    static final int MOST = 8;

    private static final PageStyle WORDS = PageStyle.CELL.wrapping();

    private final BoardContext board;
    private final PageWriter pen;
    private final SummarySection section;

    SummaryLists(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
        this.section = new SummarySection(board, pen);
    }

    /** Writes what the body is asked, then what others decide: every one, each whole. */
    int asked(int start) {
        List<BoardRequest> own = board.file().own();
        List<BoardRequest> others = board.file().others();
        DataSheet decisions = board.links().table(Decisions.SHEET);
        String count = "COUNTIF(" + decisions.range(Decisions.STATE) + ",\""
                + board.text("choice.DECISION_STATE." + DecisionState.AWAITED.id()) + "\")";
        int row = section.title(
                start,
                "paper.meeting.asked",
                "\"" + board.text("export.board.awaited") + " \"0",
                BoardCell.computed(count, own.size() + others.size()));
        if (own.isEmpty()) {
            row = section.nothing(row, "paper.meeting.asked.none");
        }
        row = requests(row, own);
        if (!others.isEmpty()) {
            row = section.title(row, "paper.meeting.elsewhere", "", BoardCell.NOTHING);
            row = requests(row, others);
        }
        return row;
    }

    private int requests(int start, List<BoardRequest> requests) {
        if (requests.isEmpty()) {
            return start;
        }
        int row = start;
        section.header(
                row++,
                List.of(
                        new SummarySection.Head(0, 3, "paper.board.subject_of"),
                        new SummarySection.Head(4, 7, "export.board.proposal"),
                        new SummarySection.Head(8, 10, "export.board.body"),
                        new SummarySection.Head(11, 12, "paper.field.date"),
                        new SummarySection.Head(13, SummaryGrid.LAST, "export.board.resolution")));
        int first = row;
        RequestWords words = new RequestWords(board.reader());
        for (BoardRequest each : requests) {
            request(row, each.awaited());
            row = told(row + 1, words.text(each));
        }
        WordFormats.verdicts(pen.sheet(), first, row - 1, 4, 7, board.texts());
        return row;
    }

    /** Writes a text over the whole width, on as many rows as its lines take. */
    private int told(int row, String text) {
        double width = SummaryGrid.points(0, SummaryGrid.LAST);
        pen.row(row, PageWriter.heightOf(WrappedLines.of(text, width)));
        pen.merge(row, 0, SummaryGrid.LAST, WORDS, BoardCell.text(text));
        return row + 1;
    }

    private void request(int row, AwaitedDecision awaited) {
        Row decision = awaited.decision();
        CellLinks links = board.links();
        Row subject = awaited.useCase() == null ? awaited.tool() : awaited.useCase();
        Column<?> column = awaited.useCase() == null ? Decisions.TOOL : Decisions.USE_CASE;
        String name = subject == null ? "" : board.sentences().text(decision, column);
        int lines = Math.max(
                WrappedLines.of(name, SummaryGrid.points(0, 3)),
                WrappedLines.of(
                        board.sentences().text(decision, Decisions.RESOLUTION),
                        SummaryGrid.points(13, SummaryGrid.LAST)));
        pen.row(row, PageWriter.heightOf(lines));
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

    /** Writes the decisions in force that went further than the rule, each with its reason. */
    int overridden(int start) {
        List<Overridden> all = board.file().overridden();
        if (all.isEmpty()) {
            return start;
        }
        int row = section.title(start, "paper.meeting.overridden", "", BoardCell.NOTHING);
        CellLinks links = board.links();
        for (Overridden each : all) {
            Row decision = each.decision();
            String reason = board.sentences().text(decision, Decisions.OVERRIDE_REASON);
            pen.row(
                    row,
                    PageWriter.heightOf(Math.max(
                            WrappedLines.of(reason, SummaryGrid.points(8, SummaryGrid.LAST)),
                            WrappedLines.of(each.useCase().get(UseCases.TITLE, ""), SummaryGrid.points(2, 5)))));
            pen.merge(
                    row,
                    0,
                    1,
                    WORDS.link().shown(FieldFormat.DAY.format()),
                    links.link(decision, links.to(decision, Decisions.DAY)));
            pen.merge(row, 2, 5, WORDS, links.to(decision, Decisions.USE_CASE));
            pen.merge(row, 6, 7, WORDS.strong(), links.capitals(decision, Decisions.VERDICT_SEEN));
            pen.merge(row, 8, SummaryGrid.LAST, WORDS, links.to(decision, Decisions.OVERRIDE_REASON));
            row++;
        }
        return row;
    }

    /** Writes what is late, the longest first; nothing when nothing is. */
    int late(int start) {
        List<Overdue> late = board.summary().overdue().stream()
                .sorted(Comparator.comparingInt(Overdue::daysLate).reversed())
                .toList();
        if (late.isEmpty()) {
            return start;
        }
        int row = section.title(start, "paper.meeting.late", "", BoardCell.NOTHING);
        for (Overdue each : late) {
            String sentence = board.sentences().overdue(each);
            height(row, WrappedLines.of(sentence, SummaryGrid.points(2, 13)));
            pen.merge(row, 0, 1, WORDS, BoardCell.text(board.text("paper.meeting.days", each.daysLate())));
            pen.merge(row, 2, 13, WORDS, BoardCell.text(sentence));
            pen.merge(
                    row,
                    14,
                    SummaryGrid.LAST,
                    WORDS,
                    BoardCell.text(board.sentences().person(each.who())));
            row++;
        }
        return row;
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
        String mark = board.text("export.board.alert") + "\u00a0";
        height(
                row,
                WrappedLines.of(alert.useCase().get(UseCases.TITLE, ""), SummaryGrid.points(0, 3)),
                WrappedLines.of(mark + alert.useCase().get(UseCases.RED_FLAGS, List.of()), SummaryGrid.points(4, 7)),
                WrappedLines.of(alert.sentenceWithOthers(), SummaryGrid.points(8, SummaryGrid.LAST)));
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
                links.after(mark, useCase, UseCases.RED_FLAGS));
        pen.merge(row, 8, SummaryGrid.LAST, WORDS, BoardCell.text(alert.sentenceWithOthers()));
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

    /** Writes the trials that went wrong in the uses that no request is about; nothing without any. */
    int incidents(int start) {
        List<UseIncidents> all = board.file().incidents();
        if (all.isEmpty()) {
            return start;
        }
        int row = section.title(start, "paper.meeting.incidents", "", BoardCell.NOTHING);
        RiskWords words = new RiskWords(board.sentences());
        for (UseIncidents each : all) {
            row = told(row, words.of(each));
        }
        return row;
    }

    /** Writes what words of the page mean, as the file of the meeting does. */
    int glossary(int start) {
        int row = start;
        for (Block block : BoardFileDocument.of(board.file(), board.reader()).blocks()) {
            if (block instanceof Glossary(var lines)) {
                row = section.title(row, "paper.meeting.terms", "", BoardCell.NOTHING);
                for (String line : lines) {
                    row = told(row, line);
                }
            }
        }
        return row;
    }

    int sinceLastBoard(int start) {
        List<Event> events = board.file().since().events();
        int row = section.title(start, "paper.meeting.changed", "", BoardCell.NOTHING);
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
        pen.row(row, PageWriter.heightOf(Arrays.stream(lines).max().orElse(1)));
    }
}
