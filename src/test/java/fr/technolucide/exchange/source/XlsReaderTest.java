package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReaderTest {
    private static final List<String> FORMATS = List.of(
            "General", "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "[h]:mm", "h:mm", "0 %", "0\" min\"", "#,##0.00 \"€\"");

    @TempDir
    Path folder;

    private static Path save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path save(Workbook workbook) throws IOException {
        return save(workbook, folder.resolve("a file without extension"));
    }

    private static void number(Sheet sheet, int row, int column, double value, String code) {
        Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = at.createCell(column);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(code));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    @Test
    void cells_are_what_they_show_and_formulas_what_was_calculated() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Essais");
            number(sheet, 1, 0, 45_964, "dd/mm/yyyy");
            number(sheet, 1, 1, 1.0 / 24 * 1.5, "[h]:mm");
            Row row = sheet.getRow(1);
            row.createCell(2).setCellValue("Chloé\r\net Noël");
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellFormula("1/0");
            row.createCell(5).setCellFormula("\"a\"&\"é\"");
            row.createCell(6).setCellFormula("A2");
            row.getCell(6).setCellStyle(row.getCell(0).getCellStyle());
            row.createCell(7).setCellFormula("1=1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Source source = Reads.of(save(workbook));
            SourceRow read = source.sheets().getFirst().rows().getFirst();
            assertThat(source.format()).isEqualTo(SourceFormat.XLS);
            assertThat(read.line()).isEqualTo(2);
            assertThat(read.cell(0)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 11, 3)));
            assertThat(read.cell(1)).isEqualTo(new RawCell.Span(Duration.ofMinutes(90)));
            assertThat(read.cell(2)).isEqualTo(new RawCell.Text("Chloé\net Noël"));
            assertThat(read.cell(3)).isEqualTo(new RawCell.Bool(true));
            assertThat(read.cell(4)).isEqualTo(new RawCell.Fault("#DIV/0!", "E2"));
            assertThat(read.cell(5)).isEqualTo(new RawCell.Text("aé"));
            assertThat(read.cell(6)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 11, 3)));
            assertThat(read.cell(7)).isEqualTo(new RawCell.Bool(true));
            assertThat(source.warnings())
                    .containsExactly(new SourceWarning(Kind.ERROR_CELL, "Essais", "E2", "#DIV/0!"));
        }
    }

    @Test
    void hidden_sheets_merged_cells_properties_and_the_days_since_1904_are_told() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Essais");
            number(sheet, 0, 0, 44_502, "dd/mm/yyyy");
            sheet.createRow(1).createCell(1).setCellValue("b");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            workbook.createSheet("Caché").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                    .forEach(dates -> dates.setWindowing((short) 1));
            workbook.createInformationProperties();
            CustomProperties own = new CustomProperties();
            own.put("technolucide.entry", "0199");
            workbook.getDocumentSummaryInformation().setCustomProperties(own);
            Source source = Reads.of(save(workbook));
            RawCell day = new RawCell.Day(LocalDate.of(2025, 11, 3));
            assertThat(source.since1904()).isTrue();
            assertThat(source.properties()).containsEntry("technolucide.entry", "0199");
            assertThat(source.sheets()).extracting(SourceSheet::hidden).containsExactly(false, true);
            assertThat(source.sheets().getFirst().rows())
                    .extracting(row -> row.cell(0))
                    .containsExactly(day, day);
            assertThat(source.warnings())
                    .containsExactly(
                            new SourceWarning(Kind.MERGED_DOWN, "Essais", "A1:A2", "1"),
                            new SourceWarning(Kind.HIDDEN_SHEET, "Caché", "", ""));
        }
    }

    @Test
    void rows_that_are_hidden_are_read_and_told() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Essais");
            for (int line = 0; line < 4; line++) {
                sheet.createRow(line).createCell(0).setCellValue("a" + line);
                sheet.getRow(line).setZeroHeight(line > 1);
            }
            sheet.createRow(7).setZeroHeight(true);
            Source source = Reads.of(save(workbook));
            assertThat(source.sheets().getFirst().rows()).hasSize(4);
            assertThat(source.warnings()).containsExactly(new SourceWarning(Kind.HIDDEN_ROWS, "Essais", "3", "2"));
        }
    }

    @Test
    void a_password_older_formats_and_damage_are_refused_by_name() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Essais").createRow(0).createCell(0).setCellValue("secret");
            byte[] whole = Files.readAllBytes(save(workbook));
            for (int length = 600; length < whole.length; length += 700) {
                Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
                assertThat(Reads.refusal(cut)).as("%d bytes", length).isIn(Reason.DAMAGED, Reason.NOT_A_SPREADSHEET);
            }
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            try {
                save(workbook);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
            assertThat(Reads.refusal(folder.resolve("a file without extension")))
                    .isEqualTo(Reason.PROTECTED);
        }
        try (HSSFWorkbook empty = new HSSFWorkbook()) {
            empty.createSheet("Vide");
            assertThat(Reads.refusal(save(empty))).isEqualTo(Reason.EMPTY);
        }
    }

    @Test
    void too_many_cells_are_refused_while_they_are_read() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Essais");
            for (int row = 0; row < 30; row++) {
                number(sheet, row, 0, row, "General");
            }
            Limits few = new Limits(1 << 20, 50, 4 << 20, 300, 20, 10_000, 500, 100);
            assertThat(Reads.refusal(save(workbook), few)).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Property(tries = 40)
    void both_formats_of_excel_read_alike(@ForAll("tables") List<List<Object>> table) throws IOException {
        Path temporary = Files.createTempDirectory("excel");
        Path old = temporary.resolve("old");
        Path recent = temporary.resolve("recent");
        try (HSSFWorkbook xls = new HSSFWorkbook();
                XSSFWorkbook xlsx = new XSSFWorkbook()) {
            Source first = Reads.of(save(filled(xls, table), old));
            Source second = Reads.of(save(filled(xlsx, table), recent));
            assertThat(Reads.texts(first.sheets().getFirst()))
                    .isEqualTo(Reads.texts(second.sheets().getFirst()));
            assertThat(first.warnings()).isEqualTo(second.warnings());
        } finally {
            Files.delete(old);
            Files.delete(recent);
            Files.delete(temporary);
        }
    }

    private static Workbook filled(Workbook workbook, List<List<Object>> table) {
        Sheet sheet = workbook.createSheet("Essais");
        sheet.createRow(0).createCell(0).setCellValue("titre");
        List<CellStyle> styles =
                FORMATS.stream().map(code -> style(workbook, code)).toList();
        for (int i = 0; i < table.size(); i++) {
            Row row = sheet.createRow(i + 1);
            for (int j = 0; j < table.get(i).size(); j++) {
                switch (table.get(i).get(j)) {
                    case String text -> row.createCell(j).setCellValue(text);
                    case Boolean flag -> row.createCell(j).setCellValue(flag);
                    case Double number -> {
                        Cell cell = row.createCell(j);
                        cell.setCellValue(number);
                        cell.setCellStyle(styles.get((int) Math.floorMod(Math.round(number), (long) FORMATS.size())));
                    }
                    default -> throw new IllegalStateException();
                }
            }
        }
        if (table.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(1, table.size(), 0, 0));
        }
        return workbook;
    }

    private static CellStyle style(Workbook workbook, String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    @Provide
    Arbitrary<List<List<Object>>> tables() {
        Arbitrary<Object> text = Arbitraries.of("a", "b", "é", " ", "𝄞", "\n", "\t", ";", "\"", "'", "€", "œ")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        Arbitrary<Object> number =
                Arbitraries.doubles().between(-70_000, 70_000).ofScale(4).map(Object.class::cast);
        Arbitrary<Object> flag = Arbitraries.of(true, false).map(Object.class::cast);
        return Arbitraries.oneOf(text, number, flag).list().ofMaxSize(5).list().ofMaxSize(6);
    }
}
