package fr.technolucide.exchange.source;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that other people wrote, good and bad, where the machine has them ({@code technolucide.inputs}). */
@Tag("slow")
class RealFilesTest {
    private static final Path INPUTS = Path.of(System.getProperty("technolucide.inputs", "../shared/inputs"));

    private static final Map<String, Reason> REFUSED = Map.ofEntries(
            entry("calamine_pass_protected.xlsx", Reason.PROTECTED),
            entry("poi_protected_passtika.xlsx", Reason.PROTECTED),
            entry("poi_duplicate-filename.xlsx", Reason.DUPLICATE_ENTRIES),
            entry("poi_invalid.xlsx", Reason.EMPTY),
            entry("renamed_png_as.xlsx", Reason.NOT_A_SPREADSHEET),
            entry("poi_54764.xlsx", Reason.HOSTILE_XML),
            entry("poi_clusterfuzz-POIFuzzer-5040805309710336.xlsx", Reason.DAMAGED),
            entry("poi_clusterfuzz-POIXSSFFuzzer-5185049589579776.xlsx", Reason.DAMAGED),
            entry("poi_clusterfuzz-XLSX2CSVFuzzer-5636439151607808.xlsx", Reason.DAMAGED),
            entry("poi_poc-shared-strings.xlsx", Reason.TOO_LARGE),
            entry("csvkit_empty.csv", Reason.EMPTY),
            entry("calamine_date.xlsb", Reason.BINARY_FORMAT),
            entry("calamine_too_small.xls", Reason.NOT_A_SPREADSHEET),
            entry("poi_54084_Greek_beyond_BMP.expected.txt", Reason.NOT_A_SPREADSHEET),
            entry("poi_sample.docx", Reason.NOT_A_SPREADSHEET));

    /** Cells that hold something, in all sheets. */
    private static final Map<String, Integer> CELLS = Map.ofEntries(
            entry("calamine_any_sheets.xlsx", 7),
            entry("calamine_date.xlsx", 6),
            entry("calamine_date_1904.xlsx", 6),
            entry("calamine_empty_shared_string.xlsx", 1),
            entry("calamine_errors.xlsx", 7),
            entry("calamine_has_x000D_.xlsx", 1),
            entry("calamine_header-row.xlsx", 9),
            entry("calamine_issue_174.xlsx", 22),
            entry("calamine_merged_range.xlsx", 36),
            entry("calamine_minimal_package.xlsx", 6_986),
            entry("calamine_no-header.xlsx", 4),
            entry("calamine_strict_iso_paths.xlsx", 1_368),
            entry("omb2025_COTS.xlsx", 3_587),
            entry("omb2025_COTS.csv", 3_587),
            entry("poi_54084_-_Greek_-_beyond_BMP.xlsx", 1),
            entry("poi_59746_NoRowNums.xlsx", 571),
            entry("poi_AverageTaxRates.xlsx", 1_110),
            entry("poi_SimpleMacro.xlsm", 1),
            entry("poi_simple-monthly-budget.xlsx", 49),
            entry("poi_51444.xlsx", 4),
            entry("poi_59021.xlsx", 15),
            entry("poi_MalformedSSTCount.xlsx", 12),
            entry("poi_xxe_in_schema.xlsx", 4),
            entry("csvdetective_file.ods", 20));

    @BeforeAll
    static void onlyWhereTheFilesAre() {
        assumeTrue(Files.isDirectory(INPUTS), "no real files here");
    }

    @TestFactory
    List<DynamicTest> every_file_ends_as_it_should() throws IOException {
        try (Stream<Path> files = Files.walk(INPUTS, 2)) {
            return files.filter(file -> file.getNameCount() == INPUTS.getNameCount() + 2)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> endsWell(file)))
                    .toList();
        }
    }

    private static void endsWell(Path file) {
        String name = file.getFileName().toString();
        if (REFUSED.containsKey(name)) {
            assertThat(Reads.refusal(file)).isEqualTo(REFUSED.get(name));
        } else {
            long cells = Reads.of(file).sheets().stream()
                    .mapToLong(SourceSheet::cellCount)
                    .sum();
            assertThat(cells).isPositive();
            assertThat(CELLS.getOrDefault(name, (int) cells)).isEqualTo((int) cells);
        }
    }

    private static Source read(String name) {
        return Reads.of(INPUTS.resolve(name));
    }

    private static SourceSheet sheet(String name) {
        return read(name).sheets().getFirst();
    }

    private static List<Kind> warnings(String name) {
        return read(name).warnings().stream()
                .map(SourceWarning::kind)
                .distinct()
                .toList();
    }

    @Test
    void nine_hundred_rows_are_the_same_in_both_forms() {
        SourceSheet workbook = sheet("xlsx-valid/omb2025_COTS.xlsx");
        assertThat(workbook.rows()).hasSize(1 + 900);
        assertThat(Reads.texts(sheet("csv/omb2025_COTS.csv"))).isEqualTo(Reads.texts(workbook));
    }

    @Test
    void seven_hundred_and_ten_records_with_breaks_inside() {
        SourceSheet sheet = sheet("csv/omb2023_inventory_raw.csv");
        assertThat(sheet.rows()).hasSize(1 + 710);
        assertThat(sheet.width()).isEqualTo(10);
        assertThat(read("csv/omb2023_inventory_raw.csv").warnings())
                .containsExactly(new SourceWarning(Kind.LOST_CHARACTERS, "", "F1827", "10"));
    }

    @Test
    void dates_are_the_same_since_1900_and_since_1904() {
        List<List<String>> since1900 = Reads.texts(sheet("xlsx-valid/calamine_date.xlsx"));
        assertThat(Reads.texts(sheet("xlsx-valid/calamine_date_1904.xlsx"))).isEqualTo(since1900);
        assertThat(read("xlsx-valid/calamine_date_1904.xlsx").since1904()).isTrue();
        SourceSheet sheet = sheet("xlsx-valid/calamine_date.xlsx");
        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo(new RawCell.Day(LocalDate.of(2021, 1, 1)));
        assertThat(sheet.rows().get(2).cell(0)).isEqualTo(new RawCell.Span(Duration.ofSeconds(918_610)));
    }

    @Test
    void characters_beyond_the_basic_plane_survive() throws IOException {
        String expected = Files.readString(INPUTS.resolve("other/poi_54084_Greek_beyond_BMP.expected.txt"))
                .strip();
        SourceRow row =
                sheet("xlsx-valid/poi_54084_-_Greek_-_beyond_BMP.xlsx").rows().getFirst();
        assertThat(row.cell(row.width() - 1)).isEqualTo(new RawCell.Text(expected));
    }

    @Test
    void what_should_be_known_is_told() {
        assertThat(warnings("xlsx-valid/calamine_any_sheets.xlsx")).containsExactly(Kind.HIDDEN_SHEET);
        assertThat(warnings("xlsx-valid/calamine_errors.xlsx")).containsExactly(Kind.EXTERNAL_LINKS, Kind.ERROR_CELL);
        assertThat(warnings("xlsx-valid/calamine_merged_range.xlsx"))
                .containsExactly(Kind.MERGED_CELLS, Kind.MERGED_DOWN);
        assertThat(warnings("xlsx-valid/poi_SimpleMacro.xlsm")).containsExactly(Kind.MACROS_IGNORED);
        assertThat(read("csv/csvkit_bad.csv").warnings())
                .containsExactly(
                        new SourceWarning(Kind.LONG_LINE, "", "2", "4 3 I'm too long!"),
                        new SourceWarning(Kind.SHORT_LINE, "", "3", "2 3"));
    }

    @Test
    void text_files_keep_their_letters_zeros_and_numbers() {
        assertThat(Reads.texts(sheet("csv/csvkit_test_latin1.csv")).get(2)).containsExactly("4", "5", "©");
        assertThat(Reads.texts(sheet("csv/csvkit_test_utf16_little.csv")).get(2))
                .containsExactly("4", "5", "ʤ");
        assertThat(Reads.texts(sheet("csv/csvkit_test_utf8_bom.csv")).getFirst())
                .containsExactly("foo", "bar", "baz");
        assertThat(Reads.texts(sheet("csv/csvkit_test_locale.csv")).get(1)).containsExactly("1,7", "200.000.000");
        assertThat(Reads.texts(sheet("csv/csvkit_mac_newlines.csv"))).hasSize(3);
        assertThat(Reads.texts(sheet("csv/csvkit_dummy.tsv")).get(1)).containsExactly("1", "2", "3");
        assertThat(sheet("csv/csvdetective_a_test_file.csv").rows().get(3).cell(0))
                .isEqualTo(new RawCell.Text("01001"));
        assertThat(sheet("xlsx-valid/calamine_has_x000D_.xlsx")
                        .rows()
                        .getFirst()
                        .cell(0)
                        .toString())
                .doesNotContain("_x");
    }

    @Test
    void an_opendocument_sheet_is_read_unaltered() {
        assertThat(Reads.texts(sheet("other/csvdetective_file.ods")).getFirst())
                .hasSize(5)
                .doesNotContain("");
    }
}
