package fr.technolucide.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.TestJson;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.method.Variant;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The derived columns of the worked example are those that a program which is not ours computed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleFiguresTest {

    private final Map<String, Object> oracle = TestJson.resource("/example-figures.json");
    private Workbook workbook;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    @AfterAll
    void close() {
        workbook.close();
    }

    @Test
    void toolsAreThose() {
        compare("tools", named(Tools.SHEET, Tools.NAME));
    }

    @Test
    void useCasesAreThose() {
        compare("use_cases", named(UseCases.SHEET, UseCases.TITLE));
    }

    @Test
    void checklistsAreThose() {
        compare("checklists", checklists());
    }

    private Map<String, Row> named(Sheet sheet, Column<String> name) {
        Map<String, Row> rows = new LinkedHashMap<>();
        workbook.read(reader -> complete(reader, sheet)).forEach(row -> rows.put(row.get(name, ""), row));
        return rows;
    }

    /** « title|variant|n », n counting the fillings of that variant for that use case. */
    private Map<String, Row> checklists() {
        return workbook.read(reader -> {
            Map<UUID, String> titles = new HashMap<>();
            reader.all(UseCases.SHEET).forEach(row -> titles.put(row.id(), row.get(UseCases.TITLE, "")));
            Map<String, Row> rows = new LinkedHashMap<>();
            for (Row row : complete(reader, Checklists.SHEET)) {
                String name = titles.get(row.get(Checklists.USE_CASE)) + "|"
                        + Kind.Choice.id(row.get(Checklists.VARIANT, Variant.FULL)) + "|";
                int n = 1;
                while (rows.containsKey(name + n)) {
                    n++;
                }
                rows.put(name + n, row);
            }
            return rows;
        });
    }

    private static List<Row> complete(Reader reader, Sheet sheet) {
        return reader.complete(reader.all(sheet), sheet.derived());
    }

    private void compare(String sheet, Map<String, Row> rows) {
        Map<String, Object> expected = TestJson.object(oracle.get(sheet));
        assertThat(rows).containsOnlyKeys(expected.keySet());
        assertSoftly(all ->
                expected.forEach((name, figures) -> TestJson.object(figures).forEach((column, value) -> {
                    Row row = rows.get(name);
                    assertSame(
                            all,
                            sheet + " " + name + " " + column,
                            row.get(row.sheet().column(column)),
                            value);
                })));
    }

    private static void assertSame(
            SoftAssertions all, String what, @Nullable Object actual, @Nullable Object expected) {
        switch (actual) {
            case Range range ->
                all.assertThat(List.of(range.low(), range.central(), range.high()))
                        .as(what)
                        .usingElementComparator((a, b) -> Math.abs(a - b) <= 1e-9 * Math.abs(b) ? 0 : 1)
                        .isEqualTo(expected);
            case Ratio<?> ratio -> assertSame(all, what, ratio.isDefined() ? ratio.value() : "undefined", expected);
            case Double share -> all.assertThat(share).as(what).isCloseTo((Double) expected, within(1e-12));
            case Number number ->
                all.assertThat(number.longValue()).as(what).isEqualTo(((Number) expected).longValue());
            case Enum<?> item -> all.assertThat(Kind.Choice.id(item)).as(what).isEqualTo(expected);
            case null -> all.assertThat(expected).as(what).isIn(null, List.of());
            default -> all.assertThat(actual).as(what).isEqualTo(expected);
        }
    }
}
