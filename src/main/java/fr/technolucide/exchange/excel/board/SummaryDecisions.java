package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.WordFormats;
import fr.technolucide.exchange.excel.data.WrappedLines;
import fr.technolucide.exchange.meeting.RequestWords;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.insight.Overridden;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The decisions of the first page: those that are asked, of the body and of others, and those that went further than the rule. */
final class SummaryDecisions {

    private final BoardContext board;
    private final PageWriter pen;
    private final SummarySection section;
    private final RequestWords words;

    SummaryDecisions(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
        this.section = new SummarySection(board, pen);
        this.words = new RequestWords(board.reader());
    }

    /** Writes what the body is asked: every one, each whole. */
    int asked(int start) {
        List<BoardRequest> own = board.file().own();
        DataSheet decisions = board.links().table(Decisions.SHEET);
        String count = "COUNTIF(" + decisions.range(Decisions.STATE) + ",\""
                + board.text("choice.DECISION_STATE." + DecisionState.AWAITED.id()) + "\")";
        int row = section.title(
                start,
                "paper.meeting.asked",
                "\"" + board.text("export.board.awaited") + " \"0",
                BoardCell.computed(count, board.file().requests().size()));
        if (own.isEmpty()) {
            row = section.nothing(row, "paper.meeting.asked.none");
        }
        return requests(row, own);
    }

    /** Writes what others decide, or the body later; nothing without any. */
    int elsewhere(int start) {
        List<BoardRequest> others = board.file().others();
        if (others.isEmpty()) {
            return start;
        }
        keepTogether(start, SummarySection.TOP + height(others.getFirst()));
        return requests(section.title(start, "paper.meeting.elsewhere", "", BoardCell.NOTHING), others);
    }

    /** Begins a new page of paper before a row, unless what comes next has room on this one. */
    private void keepTogether(int row, double points) {
        pen.keepTogether(row, points, SummaryGrid.pageHeight());
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
        for (BoardRequest each : requests) {
            if (row > first) {
                keepTogether(row, height(each));
            }
            request(row, each.awaited());
            row = section.told(row + 1, words.text(each));
        }
        WordFormats.verdicts(pen.sheet(), first, row - 1, 4, 7, board.texts());
        return row;
    }

    /** Returns the points of a request and what is said of it. */
    private double height(BoardRequest request) {
        return heightOfRow(request.awaited()) + section.heightOf(words.text(request));
    }

    private double heightOfRow(AwaitedDecision awaited) {
        Row decision = awaited.decision();
        String name = board.sentences().text(decision, subject(awaited));
        String resolution = board.sentences().text(decision, Decisions.RESOLUTION);
        return PageWriter.heightOf(Math.max(
                WrappedLines.of(name, SummaryGrid.points(0, 3)),
                WrappedLines.of(resolution, SummaryGrid.points(13, SummaryGrid.LAST))));
    }

    private static Column<?> subject(AwaitedDecision awaited) {
        return awaited.useCase() == null ? Decisions.TOOL : Decisions.USE_CASE;
    }

    private void request(int row, AwaitedDecision awaited) {
        Row decision = awaited.decision();
        CellLinks links = board.links();
        Column<?> column = subject(awaited);
        pen.row(row, heightOfRow(awaited));
        pen.merge(row, 0, 3, SummarySection.WORDS.link(), links.link(decision, links.to(decision, column)));
        pen.merge(
                row,
                4,
                7,
                SummarySection.WORDS.strong(),
                awaited.useCase() == null
                        ? BoardCell.text(CellLinks.MISSING)
                        : links.capitals(awaited.useCase(), UseCases.VERDICT));
        pen.merge(row, 8, 10, SummarySection.WORDS, links.to(decision, Decisions.BODY));
        pen.merge(row, 11, 12, SummarySection.WORDS.shown(FieldFormat.DAY.format()), links.to(decision, Decisions.DAY));
        pen.merge(row, 13, SummaryGrid.LAST, SummarySection.WORDS, links.to(decision, Decisions.RESOLUTION));
    }

    /** Returns what a body decided and who signed that it went further than the rule, a line each. */
    private String decided(Row decision) {
        return Stream.of(
                        BoardWords.line(
                                board.sentences().body(decision),
                                board.sentences().text(decision, Decisions.RESOLUTION)),
                        BoardWords.line(
                                board.text("paper.meeting.signed"),
                                board.sentences().text(decision, Decisions.SIGNED_BY)))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n"));
    }

    /** Writes the decisions in force that went further than the rule, each with its reason. */
    int overridden(int start) {
        List<Overridden> all = board.file().overridden();
        if (all.isEmpty()) {
            return start;
        }
        int row = section.title(start, "paper.meeting.overridden", "", BoardCell.NOTHING);
        section.header(
                row++,
                List.of(
                        new SummarySection.Head(0, 1, "paper.field.date"),
                        new SummarySection.Head(2, 5, "paper.board.subject_of"),
                        new SummarySection.Head(6, 8, "export.board.that_day"),
                        new SummarySection.Head(9, 12, "export.board.today"),
                        new SummarySection.Head(13, SummaryGrid.LAST, "paper.meeting.reason")));
        int first = row;
        CellLinks links = board.links();
        for (Overridden each : all) {
            Row decision = each.decision();
            String reason = board.sentences().text(decision, Decisions.OVERRIDE_REASON);
            String decided = decided(decision);
            double points = PageWriter.heightOf(Math.max(
                    WrappedLines.of(reason, SummaryGrid.points(13, SummaryGrid.LAST)),
                    WrappedLines.of(each.useCase().get(UseCases.TITLE, ""), SummaryGrid.points(2, 5))));
            keepTogether(row, points + section.heightOf(decided));
            pen.row(row, points);
            pen.merge(
                    row,
                    0,
                    1,
                    SummarySection.WORDS.link().shown(FieldFormat.DAY.format()),
                    links.link(decision, links.to(decision, Decisions.DAY)));
            pen.merge(row, 2, 5, SummarySection.WORDS, links.to(decision, Decisions.USE_CASE));
            pen.merge(row, 6, 8, SummarySection.WORDS.strong(), links.capitals(decision, Decisions.VERDICT_SEEN));
            pen.merge(row, 9, 12, SummarySection.WORDS.strong(), links.capitals(each.useCase(), UseCases.VERDICT));
            pen.merge(row, 13, SummaryGrid.LAST, SummarySection.WORDS, links.to(decision, Decisions.OVERRIDE_REASON));
            row = section.told(row + 1, decided);
        }
        WordFormats.verdicts(pen.sheet(), first, row - 1, 6, 8, board.texts());
        WordFormats.verdicts(pen.sheet(), first, row - 1, 9, 12, board.texts());
        return row;
    }
}
