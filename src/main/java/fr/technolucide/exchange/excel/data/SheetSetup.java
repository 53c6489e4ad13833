package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.FileNotation;
import fr.technolucide.language.Texts;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/**
 * Everything of a worksheet but its cells: the table, widths, the collapsed columns at the right, what stays in view,
 * the paper.
 */
public final class SheetSetup {

    private SheetSetup() {}

    static void apply(
            XSSFSheet sheet, DataSheet table, ColumnLayout widths, CellStyles styles, Texts texts, LocalDate today) {
        columns(sheet, table, widths, styles);
        sheet.createFreezePane(1, DataSheet.HEADER + 1);
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        "$A:$" + DataSheet.letters(table.fields().shown() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(DataSheet.HEADER, DataSheet.HEADER, -1, -1));
        paper(sheet, true, texts, today);
        table(sheet, table);
        for (int i = 0; i < table.width(); i++) {
            WordFormats.column(sheet, table, i, texts);
        }
    }

    /** A4, one page wide, as many high as it takes, numbered and dated. */
    public static void paper(XSSFSheet sheet, boolean landscape, Texts texts, LocalDate today) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        double inches = 13 / 25.4;
        sheet.setMargin(PageMargin.LEFT, inches);
        sheet.setMargin(PageMargin.RIGHT, inches);
        sheet.setMargin(PageMargin.TOP, inches);
        sheet.setMargin(PageMargin.BOTTOM, 20 / 25.4);
        sheet.getCTWorksheet().addNewHeaderFooter().setScaleWithDoc(false);
        sheet.getFooter().setLeft(FileNotation.of(texts.language()).day(today));
        sheet.getFooter().setRight(texts.text("export.footer.page", "&P", "&N"));
    }

    /**
     * Collapses the columns that are not shown first; the outline button is above the last one that is. The cells of rows
     * that are typed under the table have the format of their column.
     */
    private static void columns(XSSFSheet sheet, DataSheet table, ColumnLayout widths, CellStyles styles) {
        CTCols columns = sheet.getCTWorksheet().getColsArray(0);
        int shown = table.fields().shown();
        for (int i = 0; i < table.width(); i++) {
            CTCol column = columns.addNewCol();
            column.setMin(i + 1L);
            column.setMax(i + 1L);
            column.setWidth(widths.width(i) / 256.0);
            column.setCustomWidth(true);
            column.setStyle(
                    styles.typed(FieldFormat.of(table.fields().fields().get(i))).getIndex());
            if (i >= shown) {
                column.setOutlineLevel((short) 1);
                column.setHidden(true);
            } else if (i == shown - 1) {
                column.setCollapsed(true);
            }
        }
        sheet.setRowSumsRight(false);
        sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
    }

    /** POI names the columns of a table after cells that it holds; ours are streamed past it. */
    private static void table(XSSFSheet sheet, DataSheet data) {
        AreaReference area = new AreaReference(
                new CellReference(DataSheet.HEADER, 0),
                new CellReference(data.last(), data.width() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(data.sheet().name());
        table.setDisplayName(data.sheet().name());
        CTTable declaration = table.getCTTable();
        declaration.addNewAutoFilter().setRef(area.formatAsString());
        sheet.getCTWorksheet().getDimension().setRef("A1:" + area.getLastCell().formatAsString(false));
        List<ExportColumn> fields = data.fields().fields();
        CTTableColumns names = declaration.getTableColumns();
        for (int i = 0; i < fields.size(); i++) {
            CTTableColumn name = names.getTableColumnArray(i);
            name.setName(fields.get(i).header());
        }
    }
}
