package fr.technolucide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ReferenceFile;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Default;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is declared in Java is what the reference says, sheet by sheet and column by column. */
class CatalogTest {

    private static final Path REFERENCE = Path.of("src", "test", "resources", "catalog.json");

    @Test
    void theReferenceSaysWhatIsDeclared() throws IOException {
        Map<String, Object> declared = new LinkedHashMap<>();
        declared.put("version", (long) Catalog.VERSION);
        declared.put(
                "sheets",
                Catalog.SCHEMA.sheets().stream().map(CatalogTest::declared).toList());
        requireNewVersion(TestJson.resource("/catalog.json"), declared);
        ReferenceFile.hold(REFERENCE, TestJson.text(declared));
    }

    /** A workbook made before has the columns of its version: another set of them is another version. */
    private static void requireNewVersion(Map<String, Object> before, Map<String, Object> declared) {
        if (!stored(before).equals(stored(declared))) {
            assertThat((Long) declared.get("version"))
                    .as("other columns are stored: raise Catalog.VERSION")
                    .isGreaterThan((Long) before.get("version"));
        }
    }

    /** Kinds of the stored columns, by sheet and column. */
    private static Map<String, Object> stored(Map<String, Object> catalog) {
        Map<String, Object> kinds = new TreeMap<>();
        for (Object each : TestJson.list(catalog.get("sheets"))) {
            Map<String, Object> sheet = TestJson.object(each);
            for (Object one : TestJson.list(sheet.get("columns"))) {
                Map<String, Object> column = TestJson.object(one);
                if (!"derived".equals(column.get("kind"))) {
                    kinds.put(sheet.get("name") + "." + column.get("name"), column.get("kind"));
                }
            }
        }
        return kinds;
    }

    private static Map<String, Object> declared(Sheet sheet) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("name", sheet.name());
        found.put("tab", sheet.tab().id());
        found.put("label", sheet.labelTemplate());
        found.put("key", sheet.key().stream().map(Column::name).toList());
        flag(found, "single_row", sheet.isSingleRow());
        flag(found, "seeded", sheet.isSeeded());
        flag(found, "never_deleted", sheet.isNeverDeleted());
        found.put("columns", sheet.columns().stream().map(CatalogTest::declared).toList());
        return found;
    }

    private static Map<String, Object> declared(Column<?> column) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("name", column.name());
        found.put("group", column.groupId());
        flag(found, "required", column.isRequired());
        flag(found, "in_table", column.isInTable());
        flag(found, "in_board", column.isInBoard());
        flag(found, "personal", column.isPersonal());
        flag(found, "unique", column.isUnique());
        column.min().ifPresent(min -> found.put("min", bound(min)));
        column.max().ifPresent(max -> found.put("max", bound(max)));
        column.daysFromToday().ifPresent(days -> found.put("max", "today+" + days));
        column.defaultValue().map(Default::description).ifPresent(text -> found.put("default", literal(column, text)));
        kind(found, column.kind());
        return found;
    }

    private static void flag(Map<String, Object> found, String name, boolean set) {
        if (set) {
            found.put(name, true);
        }
    }

    private static Object bound(Object value) {
        return switch (value) {
            case LocalDate day -> day.toString();
            case BigDecimal number -> number.longValueExact();
            case Number number -> number.longValue();
            default -> value;
        };
    }

    private static Object literal(Column<?> column, String description) {
        return switch (column.kind()) {
            case Kind.Flag _ -> Boolean.valueOf(description);
            case Kind.Count _, Kind.Minutes _ -> description.matches("\\d+") ? Long.valueOf(description) : description;
            default -> description;
        };
    }

    private static void kind(Map<String, Object> found, Kind<?> kind) {
        found.put("kind", name(kind));
        switch (kind) {
            case Kind.Text(var length) -> found.put("max_length", (long) length);
            case Kind.LongText(var length) -> found.put("max_length", (long) length);
            case Kind.Minutes(var unit) -> found.put("unit", unit == DurationUnit.HOURS ? "h" : "min");
            case Kind.Decimal(var scale) -> found.put("scale", (long) scale);
            case Kind.Rating(var min, var max) -> {
                found.put("min", (long) min);
                found.put("max", (long) max);
            }
            case Kind.Choice<?> choice -> found.put("choices", choice.listName());
            case Kind.Reference(var sheet, var onDelete) -> reference(found, sheet, onDelete);
            case Kind.References(var sheet, var onDelete) -> reference(found, sheet, onDelete);
            case Kind.Derived<?>(var value, var _) -> shape(found, value);
            case Kind.Count _, Kind.Money _, Kind.Date _, Kind.Flag _ -> {}
        }
    }

    private static void reference(Map<String, Object> found, String sheet, OnDelete onDelete) {
        found.put("to", sheet);
        found.put("on_delete", onDelete.name().toLowerCase(Locale.ROOT));
    }

    private static void shape(Map<String, Object> found, Value<?> value) {
        switch (value) {
            case Value.Plain<?>(var kind) -> {
                found.put("value", kind instanceof Kind.LongText ? "text" : name(kind));
                if (kind instanceof Kind.Choice<?> choice) {
                    found.put("choices", choice.listName());
                } else if (kind instanceof Kind.Minutes(var unit)) {
                    found.put("unit", unit == DurationUnit.HOURS ? "h" : "min");
                }
            }
            case Value.Interval(var unit) -> {
                found.put("value", "range");
                found.put("unit", unit);
            }
            case Value.Share _ -> found.put("value", "share");
            case Value.Codes _ -> found.put("value", "codes");
            case Value.Quotient<?>(var of) -> shape(found, of);
        }
    }

    private static String name(@Nullable Object kind) {
        String simple = kind == null ? "" : kind.getClass().getSimpleName();
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
}
