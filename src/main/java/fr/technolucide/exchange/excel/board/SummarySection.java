package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.WrappedLines;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;

/**
 * Writes what the sections of the first page have in common: a title over a coloured line, column heads, a sentence
 * when there is nothing.
 */
final class SummarySection {

    /** The head of a column. */
    record Head(int from, int to, String key) {}

    private static final PageStyle.Border RULE = PageStyle.Border.below(BorderStyle.THIN, CellStyles.ACCENT);
    /** A text on as many lines as it takes. */
    static final PageStyle WORDS = PageStyle.CELL.wrapping();

    static final PageStyle HEAD = PageStyle.CELL.strong().on(PageStyle.HEADER);

    private static final double ABOVE = 8;
    private static final double TITLE = 18;
    private static final double BELOW = 3;
    private static final double HEADS = 16;

    /** Points of a title and of the line of heads under it. */
    static final double TOP = ABOVE + TITLE + BELOW + HEADS;

    private final BoardContext board;
    private final PageWriter pen;

    SummarySection(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
    }

    /**
     * @param format of what stands at the right end
     * @return the row after the title
     */
    int title(int row, String key, String format, BoardCell right) {
        pen.row(row, ABOVE);
        pen.row(row + 1, TITLE);
        pen.merge(row + 1, 0, 8, PageStyle.PLAIN.sized(13).strong().with(RULE), BoardCell.text(board.text(key)));
        PageStyle quiet = PageStyle.PLAIN.colored(PageStyle.QUIET).right().with(RULE);
        pen.merge(row + 1, 9, SummaryGrid.LAST, format.isEmpty() ? quiet : quiet.shown(format), right);
        pen.row(row + 2, BELOW);
        return row + 3;
    }

    /** A line of heads, each over cells side by side. */
    void header(int row, List<Head> heads) {
        pen.row(row, HEADS);
        for (Head head : heads) {
            pen.span(row, head.from(), head.to(), HEAD, BoardCell.text(board.text(head.key())));
        }
    }

    /**
     * Adds empty rows as long as the chart beside needs some.
     *
     * @param row   the last one written
     * @param least the row that the section must reach
     * @return the row after the section
     */
    int filled(int row, int least) {
        int next = row + 1;
        while (next < least) {
            pen.row(next++, PageWriter.LINE);
        }
        return next;
    }

    int nothing(int row, String key) {
        pen.row(row, PageWriter.LINE + 1);
        pen.span(row, 0, SummaryGrid.LAST, PageStyle.PLAIN, BoardCell.text(board.text(key)));
        return row + 1;
    }

    /** Writes a text over the whole width, on as many rows as its lines take. */
    int told(int row, String text) {
        pen.row(row, heightOf(text));
        pen.merge(row, 0, SummaryGrid.LAST, WORDS, BoardCell.text(text));
        return row + 1;
    }

    /** Returns the points of a text over the whole width. */
    double heightOf(String text) {
        return PageWriter.heightOf(WrappedLines.of(text, SummaryGrid.points(0, SummaryGrid.LAST)));
    }

    /** Makes a row as high as the cell that takes the most lines. */
    void height(int row, int... lines) {
        pen.row(row, PageWriter.heightOf(Arrays.stream(lines).max().orElse(1)));
    }
}
