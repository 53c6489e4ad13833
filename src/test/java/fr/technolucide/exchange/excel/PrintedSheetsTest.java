package fr.technolucide.exchange.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** The last printed column. */
    private static int last(Exported exported, XSSFSheet sheet) {
        String area = exported.workbook().getPrintArea(exported.workbook().getSheetIndex(sheet));
        return CellReference.convertColStringToIndex(area.substring(area.lastIndexOf('$') + 1));
    }
}
