package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.SheetSetup;
import fr.technolucide.exchange.excel.data.WrappedLines;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets up the pages that are laid out by hand: paper, column widths, title, print area. */
final class PageSetup {

    /** The points of an A4 page within its margins. */
    private static final double SHORT_SIDE = 495;

    private static final double LONG_SIDE = 740;

    private PageSetup() {}

    /** Returns the points of a page as high as it is once what is so wide is reduced to its width. */
    static double pageHeight(boolean landscape, double width) {
        double across = landscape ? LONG_SIDE : SHORT_SIDE;
        return (landscape ? SHORT_SIDE : LONG_SIDE) * Math.max(1, width / across);
    }

    /** @param characters the width of each column */
    static void of(XSSFSheet sheet, boolean landscape, int[] characters, BoardContext board) {
        SheetSetup.paper(sheet, landscape, board.texts(), board.summary().today());
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }

    static void title(PageWriter pen, String title, int last) {
        pen.row(0, 33);
        pen.span(
                0,
                0,
                last,
                PageStyle.PLAIN.sized(20).strong().with(PageStyle.Border.below(BorderStyle.MEDIUM, CellStyles.ACCENT)),
                BoardCell.text(title));
    }

    /**
     * Writes the sentence under the title, over as many lines as it takes.
     *
     * @param points the width of the page
     */
    static void intro(PageWriter pen, String sentence, int last, double points) {
        pen.row(1, WrappedLines.of(sentence, points) * PageWriter.LINE + 4);
        pen.merge(1, 0, last, PageStyle.PLAIN.wrapping(), BoardCell.text(sentence));
    }

    /**
     * Does the same as below for a table with a chart under it. The heads come again where the table is longer than a page,
     * not above a chart that stands alone on its own.
     *
     * @param end  the row after the table
     * @param page points of a page
     */
    static void printed(PageWriter pen, int header, int end, int last, int width, double page) {
        printed(pen.sheet(), header, last, width);
        if (pen.points(0, end) <= page) {
            pen.sheet().setRepeatingRows(null);
        }
    }

    static void printed(XSSFSheet sheet, int header, int last, int width) {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, width, 0, last);
    }
}
