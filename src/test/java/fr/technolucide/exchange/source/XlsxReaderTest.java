package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {
    @TempDir
    Path folder;

    private Path save(XSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("a file without extension");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static void number(XSSFSheet sheet, int column, double value, String code) {
        Cell cell = (sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0)).createCell(column);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(code));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    @Test
    void numbers_are_what_their_format_shows() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Essais");
            number(sheet, 0, 45_964, "dd/mm/yyyy");
            number(sheet, 1, 45_964.604166666664, "dd/mm/yyyy hh:mm");
            number(sheet, 2, 1.0 / 24 * 1.5, "[h]:mm");
            number(sheet, 3, 1.0 / 24 * 1.5, "h:mm");
            number(sheet, 4, 0.25, "0 %");
            number(sheet, 5, 12.5, "#,##0.00 \"€\"");
            number(sheet, 6, 90, "0\" min\"");
            number(sheet, 7, 7, "General");
            number(sheet, 8, 45_964, "[$-40C]d mmmm yyyy;@");
            number(sheet, 9, 12.5, "#,##0.00\\ [$€-40C];[Red]\\-#,##0.00\\ [$€-40C]");
            number(sheet, 10, -0.5, "[h]:mm");
            number(sheet, 11, 1.5, "0.00\" jours\"");
            SourceRow row = Reads.of(save(workbook)).sheets().getFirst().rows().getFirst();
            assertThat(row.cell(0)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 11, 3)));
            assertThat(row.cell(1)).isEqualTo(new RawCell.Moment(LocalDateTime.of(2025, 11, 3, 14, 30)));
            assertThat(row.cell(2)).isEqualTo(new RawCell.Span(Duration.ofMinutes(90)));
            assertThat(row.cell(3)).isEqualTo(new RawCell.Span(Duration.ofMinutes(90)));
            assertThat(kind(row.cell(4))).isEqualTo(CellFormat.PERCENT);
            assertThat(kind(row.cell(5))).isEqualTo(CellFormat.CURRENCY);
            assertThat(kind(row.cell(6))).isEqualTo(CellFormat.MINUTES);
            assertThat(row.cell(7)).isEqualTo(new RawCell.Numeric(7, CellFormat.GENERAL));
            assertThat(row.cell(8)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 11, 3)));
            assertThat(kind(row.cell(9))).isEqualTo(CellFormat.CURRENCY);
            assertThat(row.cell(10)).isEqualTo(new RawCell.Span(Duration.ofHours(-12)));
            assertThat(kind(row.cell(11))).isEqualTo(CellFormat.NUMBER);
        }
    }

    private static CellFormat kind(RawCell cell) {
        return ((RawCell.Numeric) cell).format();
    }

    @Test
    void tables_properties_hidden_sheets_and_merged_cells_are_told() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Essais");
            sheet.createRow(1).createCell(1).setCellValue("Outil");
            sheet.createRow(2).createCell(1).setCellValue("Scribe");
            sheet.createTable(new AreaReference("B2:B3", SpreadsheetVersion.EXCEL2007))
                    .setName("trials");
            sheet.addMergedRegion(new CellRangeAddress(8, 9, 0, 1));
            workbook.createSheet("Secret").createRow(0).createCell(0).setCellValue("caché");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            workbook.getProperties().getCustomProperties().addProperty("technolucide.entry", "0199-é");
            workbook.getProperties().getCustomProperties().addProperty("schema", 1);
            Source source = Reads.of(save(workbook));
            assertThat(source.properties())
                    .containsEntry("technolucide.entry", "0199-é")
                    .containsEntry("schema", "1");
            assertThat(source.sheets()).extracting(SourceSheet::hidden).containsExactly(false, true);
            SourceSheet essais = source.sheets().getFirst();
            assertThat(essais.tables()).extracting(NamedTable::range).containsExactly(new CellRange(2, 1, 3, 1));
            assertThat(essais.at(3).orElseThrow().cell(1)).isEqualTo(new RawCell.Text("Scribe"));
            assertThat(essais.at(1)).isEmpty();
            assertThat(source.warnings())
                    .containsExactlyInAnyOrder(
                            new SourceWarning(SourceWarning.Kind.MERGED_CELLS, "Essais", "A9:B10", "1"),
                            new SourceWarning(SourceWarning.Kind.HIDDEN_SHEET, "Secret", "", ""));
        }
    }

    @Test
    void a_formula_gives_its_cached_value_and_is_never_evaluated() throws IOException {
        Path file = Zips.write(
                folder.resolve("f"),
                Zips.rows(
                        "<row r='2'><c r='A2'><f>1+1</f><v>3</v></c>"
                                + "<c r='B2' t='str'><f>\"a\"</f><v>texte</v></c><c r='C2'><f>NOW()</f></c>"
                                + "<c r='D2' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='E2' t='b'><v>1</v></c>"
                                + "<c r='F2' t='d'><v>2025-11-03</v></c><c r='G2' t='d'><v>2025-11-03T14:30:00Z</v></c></row>"));
        Source source = Reads.of(file);
        SourceRow row = source.sheets().getFirst().rows().getFirst();
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.cell(0)).isEqualTo(new RawCell.Numeric(3, CellFormat.GENERAL));
        assertThat(row.cell(1)).isEqualTo(new RawCell.Text("texte"));
        assertThat(row.cell(2)).isEqualTo(RawCell.BLANK);
        assertThat(row.cell(3)).isEqualTo(new RawCell.Fault("#DIV/0!", "D2"));
        assertThat(row.cell(4)).isEqualTo(new RawCell.Bool(true));
        assertThat(row.cell(5)).isEqualTo(new RawCell.Day(LocalDate.of(2025, 11, 3)));
        assertThat(row.cell(6)).isEqualTo(new RawCell.Moment(LocalDateTime.of(2025, 11, 3, 14, 30)));
        assertThat(source.warnings())
                .extracting(SourceWarning::kind)
                .containsExactly(SourceWarning.Kind.ERROR_CELL, SourceWarning.Kind.NO_CACHED_VALUE);
    }

    @Test
    void text_is_decoded_and_joined_without_its_phonetic_guide() throws IOException {
        Map<String, String> parts = Zips.rows("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'>"
                + "<is><t>a_x005F_x0041_</t></is></c></row><row><c t='s'><v>2</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + Zips.MAIN + "' count='9999999999999'><si><r><t>Ça </t></r>"
                        + "<r><t>va_x000D_\nbien</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si><si/><si><t>𝄞</t></si></sst>");
        List<List<String>> texts = Reads.texts(
                Reads.of(Zips.write(folder.resolve("t"), parts)).sheets().getFirst());
        assertThat(texts).containsExactly(List.of("Ça va\nbien", "", "a_x0041_"), List.of("𝄞"));
    }

    @Test
    void rows_that_are_hidden_are_read_and_told() throws IOException {
        Path file = Zips.write(
                folder.resolve("h"),
                Zips.rows("<row r='1'><c><v>1</v></c></row><row r='2' hidden='1'><c><v>2</v></c></row>"
                        + "<row r='3' hidden='1'/><row r='4' hidden='0'><c><v>4</v></c></row>"));
        Source source = Reads.of(file);
        assertThat(source.sheets().getFirst().rows()).hasSize(3);
        assertThat(source.warnings()).extracting(SourceWarning::kind).containsExactly(SourceWarning.Kind.HIDDEN_ROWS);
        assertThat(source.warnings().getFirst().place()).isEqualTo("2");
    }

    @Test
    void cells_far_away_take_no_room_and_disorder_is_put_right() throws IOException {
        Path file = Zips.write(
                folder.resolve("s"),
                Zips.rows("<row r='1048576'><c r='XFD1048576'><v>2</v></c>" + "<c r='A1048576'><v>1</v></c></row>"));
        SourceRow row = Reads.of(file).sheets().getFirst().rows().getFirst();
        assertThat(row.width()).isEqualTo(16_384);
        assertThat(row.columns()).containsExactly(0, 16_383);
        assertThat(Reads.refusal(
                        Zips.write(folder.resolve("x"), Zips.rows("<row r='1'><c r='XFE1'><v>2</v></c></row>"))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Reads.refusal(Zips.write(folder.resolve("y"), Zips.rows("<row r='1048577'><c><v>2</v></c></row>"))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_strict_package_and_a_stray_part_are_read() throws IOException {
        Map<String, String> parts = Zips.rows("<row><c><v>1</v></c></row>");
        parts.replaceAll((name, xml) -> xml.replace(Zips.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        parts.put("__MACOSX/.DS_Store", "x");
        assertThat(Reads.of(Zips.write(folder.resolve("s"), parts))
                        .sheets()
                        .getFirst()
                        .cellCount())
                .isOne();
    }

    @Test
    void many_ampersands_are_no_attack() throws IOException {
        Path file = Zips.write(
                folder.resolve("a"),
                Zips.rows("<row><c t='inlineStr'><is><t>&amp;&#233;</t></is></c></row>".repeat(120_000)));
        assertThat(Reads.of(file).sheets().getFirst().rows()).hasSize(120_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B2:D20 | 2 | 1 | 20 | 3",
                "$B$2:$D$20 | 2 | 1 | 20 | 3",
                "C7 | 7 | 2 | 7 | 2",
                "A1:XFD1048576 | 1 | 0 | 1048576 | 16383",
            })
    void a_range_is_read(String ref, int firstLine, int firstColumn, int lastLine, int lastColumn) {
        assertThat(CellRange.parse(ref)).contains(new CellRange(firstLine, firstColumn, lastLine, lastColumn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "A", "7", "A:D", "D4:A1", "A1:XFE9", "A1:B99999999999", "#REF!", "'", "é1", "'!'"})
    void what_is_no_range_or_lies_beyond_the_last_cell_is_none(String ref) {
        assertThat(CellRange.parse(ref)).isEmpty();
    }

    @Test
    void serial_numbers_of_excel() {
        LocalDate third = LocalDate.of(2025, 11, 3);
        assertThat(SerialNumbers.moment(45_964, false)).contains(third.atStartOfDay());
        assertThat(SerialNumbers.moment(45_964 - 1_462, true)).contains(third.atStartOfDay());
        assertThat(SerialNumbers.moment(45_964.604166666664, false)).contains(third.atTime(14, 30));
        assertThat(SerialNumbers.moment(1, false)).contains(LocalDateTime.of(1900, 1, 1, 0, 0));
        assertThat(SerialNumbers.moment(59, false)).contains(LocalDateTime.of(1900, 2, 28, 0, 0));
        assertThat(SerialNumbers.moment(60, false)).isEmpty();
        assertThat(SerialNumbers.moment(60.5, false)).isEmpty();
        assertThat(SerialNumbers.moment(61, false)).contains(LocalDateTime.of(1900, 3, 1, 0, 0));
        assertThat(SerialNumbers.moment(0, true)).contains(LocalDateTime.of(1904, 1, 1, 0, 0));
        assertThat(SerialNumbers.moment(-1, true)).isEmpty();
        assertThat(SerialNumbers.moment(2_958_465, false)).contains(LocalDateTime.of(9999, 12, 31, 0, 0));
        assertThat(SerialNumbers.moment(2_958_466, false)).isEmpty();
        assertThat(SerialNumbers.moment(Double.NaN, false)).isEmpty();
        assertThat(SerialNumbers.span(20 / 1_440.0 * 3)).hasMinutes(60);
    }

    @ParameterizedTest
    @CsvSource({
        "0, GENERAL", "4, NUMBER", "5, CURRENCY", "8, CURRENCY", "10, PERCENT", "12, NUMBER", "14, DATE", "17, DATE",
        "19, TIME", "22, DATE_TIME", "23, GENERAL", "26, GENERAL", "27, DATE", "36, DATE", "37, NUMBER", "41, NUMBER",
        "42, CURRENCY", "44, CURRENCY", "45, TIME", "46, DURATION", "47, TIME", "48, NUMBER", "49, TEXT", "50, DATE",
        "58, DATE", "59, GENERAL", "-1, GENERAL", "163, GENERAL"
    })
    void the_formats_that_excel_has_itself(int id, CellFormat format) {
        assertThat(FormatCode.builtIn(id)).isEqualTo(format);
    }
}
