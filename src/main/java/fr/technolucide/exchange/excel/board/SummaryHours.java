package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.TotalFormulas;
import java.util.List;
import java.util.function.ToLongFunction;

/** Hours by tool: bars and the line of the hours that each deserves, beside the same figures. */
final class SummaryHours {

    /** Beyond this number, the other tools are one row. */
    private static final int MOST = 9;

    private static final int NAME = 10;
    private static final int DONE = 16;
    private static final int LEFT = 18;
    private static final int LEAST_ROWS = 8;
    private static final PageStyle FIGURE = PageStyle.CELL.right().shown(FieldFormat.HOURS.format());

    /** So many characters of a name have room. */
    private static final int LONGEST = 38;

    private final BoardContext board;
    private final PageWriter pen;
    private final HoursCells hours;
    private final SummarySection section;
    private final List<HoursRow> lines;

    SummaryHours(BoardContext board, PageWriter pen, HoursCells hours) {
        this.board = board;
        this.pen = pen;
        this.hours = hours;
        this.section = new SummarySection(board, pen);
        this.lines = hours.lines();
    }

    int write(int start) {
        int row = section.title(start, "paper.board.by_tool", "", BoardCell.NOTHING);
        if (lines.isEmpty()) {
            return section.nothing(row, "paper.board.by_tool.none");
        }
        int top = row;
        PageStyle head = SummarySection.HEAD;
        pen.row(row, 16);
        pen.span(row, NAME, DONE - 2, head, BoardCell.text(board.text("paper.board.tool")));
        pen.span(row, DONE - 1, DONE, head.right(), BoardCell.text(board.text("paper.board.hours_of")));
        pen.span(row, LEFT - 1, LEFT, head.right(), BoardCell.text(board.text("paper.board.remaining")));
        int first = ++row;
        int shown = lines.size() <= MOST ? lines.size() : MOST - 1;
        for (int i = 0; i < shown; i++) {
            tool(row++, i);
        }
        if (shown < lines.size()) {
            name(row, PageStyle.CELL, BoardCell.text(board.text("export.board.other_tools", lines.size() - shown)));
            figures(
                    row++,
                    FIGURE,
                    BoardCell.computed(
                            hours.doneFrom(shown),
                            days(sum(shown, line -> line.gate().totalMinutes()))),
                    BoardCell.computed(
                            hours.leftFrom(shown),
                            days(sum(shown, line -> line.gate().remainingMinutes()))));
        } else {
            unlisted(row++);
        }
        name(row, PageStyle.CELL.strong(), BoardCell.text(board.text("paper.board.total")));
        figures(
                row,
                FIGURE.strong(),
                BoardCell.computed(
                        PageWriter.sum(first, row - 1, DONE),
                        days(sum(0, line -> line.gate().totalMinutes()))),
                BoardCell.computed(
                        PageWriter.sum(first, row - 1, LEFT),
                        days(sum(0, line -> line.gate().remainingMinutes()))));
        pen.define(board.text("export.name.hours"), row, DONE);
        int bottom = section.filled(row, top + LEAST_ROWS);
        String names = pen.absolute(first, first + shown - 1, NAME);
        String done = pen.absolute(first, first + shown - 1, DONE);
        pen.draw(
                hours.chart(shown, names, done, board.texts()),
                start,
                new PageWriter.ChartPlace(0, top, 9, bottom),
                SummaryGrid.pageHeight());
        return bottom;
    }

    private void tool(int row, int place) {
        HoursRow line = lines.get(place);
        BoardCell.Computed label = BoardCell.computed(hours.name(place), line.label());
        name(
                row,
                PageStyle.CELL.link(),
                board.links().link(line.tool(), board.links().shortened(label, LONGEST)));
        figures(
                row,
                FIGURE,
                BoardCell.computed(hours.done(place), days(line.gate().totalMinutes())),
                BoardCell.computed(hours.left(place), days(line.gate().remainingMinutes())));
    }

    /** Writes the line of tools that someone adds to the workbook: empty until then. */
    private void unlisted(int row) {
        name(row, PageStyle.CELL, BoardCell.computed(hours.name(hours.unlisted()), ""));
        figures(
                row,
                FIGURE.shown(HoursTable.HOURS_UNLESS_NONE),
                BoardCell.computed(hours.done(hours.unlisted()), 0),
                BoardCell.computed(hours.left(hours.unlisted()), 0));
    }

    private void name(int row, PageStyle face, BoardCell name) {
        pen.row(row, PageWriter.LINE);
        pen.span(row, NAME, DONE - 2, face, name);
    }

    private void figures(int row, PageStyle face, BoardCell done, BoardCell left) {
        pen.span(row, DONE - 1, DONE, face, done);
        pen.span(row, LEFT - 1, LEFT, face, left);
    }

    private long sum(int from, ToLongFunction<HoursRow> figure) {
        return lines.subList(from, lines.size()).stream().mapToLong(figure).sum();
    }

    private static double days(long minutes) {
        return TotalFormulas.inCells(FieldFormat.HOURS, minutes);
    }
}
