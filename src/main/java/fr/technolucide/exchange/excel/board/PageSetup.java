package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.SheetSetup;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets up the pages that are laid out by hand: paper, column widths, title, print area. */
final class PageSetup {

    private PageSetup() {}

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

    static void printed(XSSFSheet sheet, int header, int last, int width) {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, width, 0, last);
    }
}
