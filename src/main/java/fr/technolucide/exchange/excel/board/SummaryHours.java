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
            HoursRow line = lines.get(i);
            line(
                    row++,
                    PageStyle.CELL,
                    BoardCell.computed(hours.name(i), line.label()),
                    BoardCell.computed(hours.done(i), days(line.gate().totalMinutes())),
                    BoardCell.computed(hours.left(i), days(line.gate().remainingMinutes())));
        }
        if (shown < lines.size()) {
            line(
                    row++,
                    PageStyle.CELL,
                    BoardCell.text(board.text("export.board.other_tools", lines.size() - shown)),
                    BoardCell.computed(
                            hours.doneFrom(shown),
                            days(sum(shown, line -> line.gate().totalMinutes()))),
                    BoardCell.computed(
                            hours.leftFrom(shown),
                            days(sum(shown, line -> line.gate().remainingMinutes()))));
        }
        line(
                row,
                PageStyle.CELL.strong(),
                BoardCell.text(board.text("paper.board.total")),
                BoardCell.computed(
                        PageWriter.sum(first, row - 1, DONE),
                        days(sum(0, line -> line.gate().totalMinutes()))),
                BoardCell.computed(
                        PageWriter.sum(first, row - 1, LEFT),
                        days(sum(0, line -> line.gate().remainingMinutes()))));
        int bottom = section.filled(row, top + LEAST_ROWS);
        String names = pen.absolute(first, first + shown - 1, NAME);
        String done = pen.absolute(first, first + shown - 1, DONE);
        hours.chart(shown, names, done, board.texts()).draw(pen.sheet(), 0, top, 9, bottom);
        return bottom;
    }

    private void line(int row, PageStyle face, BoardCell name, BoardCell done, BoardCell left) {
        pen.row(row, PageWriter.LINE);
        pen.span(row, NAME, DONE - 2, face, name);
        pen.span(row, DONE - 1, DONE, face.right().shown(FieldFormat.HOURS.format()), done);
        pen.span(row, LEFT - 1, LEFT, face.right().shown(FieldFormat.HOURS.format()), left);
    }

    private long sum(int from, ToLongFunction<HoursRow> figure) {
        return lines.subList(from, lines.size()).stream().mapToLong(figure).sum();
    }

    private static double days(long minutes) {
        return TotalFormulas.inCells(FieldFormat.HOURS, minutes);
    }
}
