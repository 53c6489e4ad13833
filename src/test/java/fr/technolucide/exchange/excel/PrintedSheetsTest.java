package fr.technolucide.exchange.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Every worksheet of data on paper: as wide as a page that can be read, its rows as high as their texts. */
class PrintedSheetsTest {

    /** Of a landscape A4 page within margins of 13 mm. */
    private static final double POINTS_ACROSS = (297 - 26) / 25.4 * 72;

    private static final double POINTS_OF_A_CHARACTER = 5.25;

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void noBodyTextIsPrintedBelowEightPoints() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            List<String> small = new ArrayList<>();
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                XSSFSheet printed = exported.table(sheet.name()).getXSSFSheet();
                double width = IntStream.rangeClosed(0, last(exported, printed))
                        .mapToDouble(column -> printed.getColumnWidth(column) / 256.0 * POINTS_OF_A_CHARACTER)
                        .sum();
                if (11 * Math.min(1, POINTS_ACROSS / width) < 8) {
                    small.add(sheet.name());
                }
            }
            assertThat(small).isEmpty();
        }
    }

    @Test
    void theColumnsOfTheWindowArePrintedHoweverManyRowsAreTyped() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                XSSFSheet printed = exported.table(sheet.name()).getXSSFSheet();
                int last = last(exported, printed);
                assertThat(exported.workbook().getPrintArea(exported.workbook().getSheetIndex(printed)))
                        .endsWith("!$A:$" + CellReference.convertNumToColString(last));
                assertThat(printed.isColumnHidden(last)).as(sheet.name()).isFalse();
                assertThat(printed.isColumnHidden(last + 1)).as(sheet.name()).isTrue();
            }
        }
    }

    @Tag("slow")
    @Test
    void theHeadsOfATableDoNotComeAgainAboveItsChart() throws IOException {
        try (Exported exported = Exported.ofExample(folder)) {
            assertThat(exported.workbook())
                    .filteredOn(sheet -> titled(sheet, "Bénéfice et empreinte") || titled(sheet, "Heures par outil"))
                    .hasSize(2)
                    .allMatch(sheet -> sheet.getRepeatingRows() == null);
        }
    }

    private static boolean titled(org.apache.poi.ss.usermodel.Sheet sheet, String title) {
        return sheet.getRow(0) != null
                && sheet.getRow(0).getCell(0) != null
                && sheet.getRow(0).getCell(0).toString().startsWith(title);
    }

    @Tag("slow")
    @Test
    void aRowIsAsHighAsItsLongestPrintedText() throws IOException {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            SampleWorkbook.take(
                    source,
                    List.of(
                            SampleWorkbook.insert(
                                    Decisions.SHEET,
                                    SampleWorkbook.id(0x701),
                                    Cells.of(Decisions.RESOLUTION, "Faire ce qui est dit. ".repeat(20))),
                            SampleWorkbook.insert(
                                    Decisions.SHEET,
                                    SampleWorkbook.id(0x702),
                                    Cells.of(Decisions.STOP_CRITERIA, "Arrêter. ".repeat(200)))));
            try (Exported exported = Exported.of(source, folder)) {
                XSSFSheet sheet = exported.table("decisions").getXSSFSheet();
                int resolution = exported.position(Decisions.RESOLUTION);
                List<XSSFRow> rows = IntStream.rangeClosed(DataSheet.FIRST, sheet.getLastRowNum())
                        .mapToObj(sheet::getRow)
                        .toList();
                XSSFRow longest = rows.stream()
                        .filter(row -> row.getCell(resolution).toString().length() > 400)
                        .findFirst()
                        .orElseThrow();
                double letters = 440 * 4.4;
                double lines = letters / (sheet.getColumnWidth(resolution) / 256.0 * POINTS_OF_A_CHARACTER);
                assertThat(longest.getHeightInPoints())
                        .isBetween((float) (15 * lines), (float) (15 * (lines * 1.5 + 1)));
                XSSFRow folded = rows.stream()
                        .filter(row -> row.getCell(exported.position(Decisions.STOP_CRITERIA))
                                        .toString()
                                        .length()
                                > 400)
                        .findFirst()
                        .orElseThrow();
                assertThat(folded.getHeightInPoints()).isLessThan(40);
            }
        }
    }

    /** In a workbook of more tools and use cases than those of the example, where a chart comes to the foot of a page. */
    @Tag("slow")
    @Test
    void aChartStandsWholeOnItsPage() throws IOException {
        try (Workbook source = SampleWorkbook.example(folder)) {
            List<Edit> more = new ArrayList<>();
            more.add(SampleWorkbook.insert(
                    UseCases.SHEET, SampleWorkbook.id(0x801), Cells.of(UseCases.TITLE, "Un de plus")));
            for (int tool = 0; tool < 22; tool++) {
                more.add(SampleWorkbook.insert(
                        Tools.SHEET, SampleWorkbook.id(0x900 + tool), Cells.of(Tools.NAME, "Outil " + tool)));
            }
            SampleWorkbook.take(source, more);
            try (Exported exported = Exported.of(source, folder)) {
                for (XSSFSheet sheet : List.of(
                        exported.workbook().getSheet("Synthèse CA"),
                        exported.workbook().getSheet("Heures par outil"),
                        exported.workbook().getSheet("Empreinte"))) {
                    int[] pages = pages(sheet);
                    for (CTTwoCellAnchor chart :
                            sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList()) {
                        int drawn = chart.getFrom().getRow();
                        int top = sheet.getSheetName().equals("Heures par outil") ? drawn : drawn - 1; // its caption
                        int last = chart.getTo().getRow() - 1;
                        assertThat(pages[last])
                                .as("%s, rows %d to %d", sheet.getSheetName(), top, last)
                                .isEqualTo(pages[top]);
                    }
                }
            }
        }
    }

    /** The page of paper of each row, from 0: what a spreadsheet prints at the width of the page. */
    private static int[] pages(XSSFSheet sheet) {
        CellRangeAddress area = CellRangeAddress.valueOf(sheet.getWorkbook()
                .getPrintArea(sheet.getWorkbook().getSheetIndex(sheet))
                .replaceAll(".*!|\\$", ""));
        boolean landscape = sheet.getPrintSetup().getLandscape();
        double across = points(sheet, landscape ? 297 : 210, PageMargin.LEFT, PageMargin.RIGHT);
        double width = IntStream.rangeClosed(0, area.getLastColumn())
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0 * POINTS_OF_A_CHARACTER)
                .sum();
        double high =
                points(sheet, landscape ? 210 : 297, PageMargin.TOP, PageMargin.BOTTOM) * Math.max(1, width / across);
        int[] pages = new int[area.getLastRow() + 1];
        double used = 0;
        int page = 0;
        for (int row = 0; row < pages.length; row++) {
            double height = sheet.getRow(row) == null
                    ? sheet.getDefaultRowHeightInPoints()
                    : sheet.getRow(row).getHeightInPoints();
            if (row > 0 && (sheet.isRowBroken(row - 1) || used + height > high)) {
                page++;
                used = 0;
            }
            used += height;
            pages[row] = page;
        }
        return pages;
    }

    private static double points(XSSFSheet sheet, int millimetres, PageMargin one, PageMargin other) {
        return millimetres / 25.4 * 72 - (sheet.getMargin(one) + sheet.getMargin(other)) * 72;
    }

    /** The last printed column. */
    private static int last(Exported exported, XSSFSheet sheet) {
        String area = exported.workbook().getPrintArea(exported.workbook().getSheetIndex(sheet));
        return CellReference.convertColStringToIndex(area.substring(area.lastIndexOf('$') + 1));
    }
}
