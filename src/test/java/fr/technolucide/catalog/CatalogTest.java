package fr.technolucide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Default;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared in Java is what the catalogue says, sheet by sheet and column by column. */
class CatalogTest {

    private static final Map<String, Object> CATALOG = TestJson.resource("/catalog.json");

    /** Figures whose shape the catalogue names by what they are made of. */
    private static final Map<String, String> OWN_SHAPES =
            Map.of("checklists.score", "share", "use_cases.red_flags", "codes");

    static Stream<Map<String, Object>> sheets() {
        return TestJson.list(CATALOG.get("sheets")).stream().map(TestJson::object);
    }

    @Test
    void sheetsAreThoseOfTheCatalogueInItsOrder() {
        assertThat(Catalog.SCHEMA.sheets())
                .extracting(Sheet::name)
                .containsExactlyElementsOf(
                        sheets().map(sheet -> (String) sheet.get("name")).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetIsDeclaredAsTheCatalogueSays(Map<String, Object> described) {
        Sheet sheet = Catalog.SCHEMA.sheet((String) described.get("name"));
        assertThat(sheet.tab().id()).isEqualTo(described.get("tab"));
        assertThat(sheet.labelTemplate()).isEqualTo(described.get("label"));
        assertThat(sheet.key().stream().map(Column::name).toList()).isEqualTo(described.get("key"));
        assertThat(sheet.isSingleRow()).isEqualTo(described.containsKey("single_row"));
        assertThat(sheet.isSeeded()).isEqualTo(described.containsKey("seeded"));
        assertThat(sheet.isNeverDeleted()).isEqualTo(described.containsKey("never_deleted"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void columnsAreDeclaredAsTheCatalogueSays(Map<String, Object> described) {
        Sheet sheet = Catalog.SCHEMA.sheet((String) described.get("name"));
        List<?> columns = TestJson.list(described.get("columns"));
        assertThat(sheet.columns()).hasSameSizeAs(columns);
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = sheet.columns().get(i);
            assertThat(declared(column))
                    .as(column.toString())
                    .isEqualTo(described(column, TestJson.object(columns.get(i))));
        }
    }

    private static Map<String, Object> described(Column<?> column, Map<String, Object> json) {
        Map<String, Object> wanted = new TreeMap<>();
        json.forEach((key, value) -> {
            boolean kept = switch (key) {
                case "fr", "en", "help", "synonyms", "short", "rule", "formula" -> false;
                case "unit" -> List.of("minutes", "range").contains(json.getOrDefault("value", json.get("kind")));
                default -> !Boolean.FALSE.equals(value) || key.equals("default");
            };
            if (kept) {
                wanted.put(key, value);
            }
        });
        String shape = OWN_SHAPES.get(column.toString());
        if (shape != null) {
            wanted.put("value", shape);
        }
        return wanted;
    }

    private static Map<String, Object> declared(Column<?> column) {
        Map<String, Object> found = new TreeMap<>();
        found.put("name", column.name());
        found.put("group", Messages.in(Language.FRENCH).text("group." + column.groupId()));
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
