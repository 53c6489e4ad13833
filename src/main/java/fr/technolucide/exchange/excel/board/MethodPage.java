package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Questions;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.WrappedLines;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The page that explains in plain words how each figure of the workbook is computed, and lists the factors with their
 * sources and days.
 */
final class MethodPage {

    private static final int[] CHARACTERS = {44, 18, 11, 11, 11, 60, 13};
    private static final int WIDTH = CHARACTERS.length - 1;
    /** Points over which a paragraph runs. */
    private static final double POINTS = 168 * 5.4;

    /** Points of the title of the factors and of the first of them. */
    private static final double FEW_FACTORS = 130;

    private static final List<String> PARTS = List.of(
            "file", "hours", "freed", "cost", "footprint", "by_size", "rounding", "ratios", "rule", "since", "thanks");

    private final BoardContext board;
    private final PageWriter pen;

    MethodPage(BoardContext board, XSSFSheet sheet) {
        this.board = board;
        this.pen = new PageWriter(sheet, board.faces(), WIDTH);
    }

    void write() {
        PageSetup.of(pen.sheet(), true, CHARACTERS, board);
        PageSetup.title(pen, board.text("export.method.title"), WIDTH);
        int row = 1;
        for (String part : PARTS) {
            row = part(row, part);
        }
        int header = row + 1;
        row = factors(header);
        PageSetup.printed(pen.sheet(), header, Math.max(row, header), WIDTH);
    }

    private int part(int row, String part) {
        PageStyle title =
                PageStyle.PLAIN.sized(13).strong().with(PageStyle.Border.below(BorderStyle.THIN, CellStyles.ACCENT));
        pen.row(row, 24);
        pen.span(row, 0, WIDTH, title, BoardCell.text(board.text("export.method." + part + ".title")));
        String words = board.text("export.method." + part, Questions.EDITION);
        pen.row(row + 1, WrappedLines.of(words, POINTS) * PageWriter.LINE + 4);
        pen.merge(row + 1, 0, WIDTH, PageStyle.PLAIN.wrapping(), BoardCell.text(words));
        return row + 2;
    }

    private int factors(int row) {
        pen.keepTogether(row - 1, FEW_FACTORS, PageSetup.pageHeight(true, POINTS));
        PageStyle title =
                PageStyle.PLAIN.sized(13).strong().with(PageStyle.Border.below(BorderStyle.THIN, CellStyles.ACCENT));
        pen.row(row - 1, 24);
        pen.span(row - 1, 0, WIDTH, title, BoardCell.text(board.text("export.method.factors.title")));
        List<Column<?>> columns = List.of(
                Factors.LABEL,
                Factors.UNIT,
                Factors.LOW,
                Factors.CENTRAL,
                Factors.HIGH,
                Factors.SOURCE,
                Factors.VERIFIED_ON);
        pen.row(row, 18);
        for (int i = 0; i < columns.size(); i++) {
            PageStyle head = SummarySection.HEAD;
            pen.put(
                    row,
                    i,
                    isFigure(i) ? head.right() : head,
                    BoardCell.text(board.text(columns.get(i).labelKey())));
        }
        int next = row + 1;
        for (Row factor : board.links().table(Factors.SHEET).rows().first(Integer.MAX_VALUE)) {
            int lines = Math.max(
                    WrappedLines.of(Labels.worded(factor, Factors.SOURCE), 60 * 5.4),
                    WrappedLines.of(Labels.worded(factor, Factors.LABEL), 44 * 5.4));
            pen.row(next, lines * 14.5 + 2);
            for (int i = 0; i < columns.size(); i++) {
                pen.put(next, i, face(i), board.links().to(factor, columns.get(i)));
            }
            next++;
        }
        return next - 1;
    }

    private static boolean isFigure(int column) {
        return column >= 2 && column <= 4;
    }

    private static PageStyle face(int column) {
        if (isFigure(column)) {
            return PageStyle.CELL.right();
        }
        return column == WIDTH ? PageStyle.CELL.shown(FieldFormat.DAY.format()) : PageStyle.CELL.wrapping();
    }
}
