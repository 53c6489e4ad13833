package fr.technolucide.exchange.document;

import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.JsonWriter;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code docs/workbook.schema.json} from a schema: the JSON Schema of what {@link JsonExport} writes and an import
 * takes. It holds to kinds, choices and the names of columns, as the import does; what else is asked of a cell is said in its
 * description.
 */
final class WorkbookJsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Texts ENGLISH = Messages.in(Language.ENGLISH);

    private WorkbookJsonSchema() {}

    static String of(Schema schema) {
        JsonMembers sheets = new JsonMembers();
        schema.sheets()
                .forEach(sheet -> sheets.with(
                        sheet.name(),
                        new JsonMembers()
                                .with("title", ENGLISH.text("sheet." + sheet.name() + ".many"))
                                .with("type", "array")
                                .with("items", reference(sheet.name()))));
        return JsonWriter.lines(new JsonMembers()
                .with("$schema", DRAFT)
                .with("title", "Technolucide workbook")
                .with(
                        "description",
                        "The whole content of a workbook: stored cells, rows in order of creation, empty cells left out.")
                .with("type", "object")
                .with("required", List.of("format", "schema", "sheets"))
                .with("additionalProperties", false)
                .with(
                        "properties",
                        new JsonMembers()
                                .with("format", new JsonMembers().with("const", JsonExport.FORMAT))
                                .with(
                                        "schema",
                                        typed("integer").with("minimum", 1).with("maximum", schema.version()))
                                .with("sheets", closed(sheets)))
                .with("$defs", definitions(schema)));
    }

    private static JsonMembers definitions(Schema schema) {
        JsonMembers definitions = new JsonMembers().with("id", typed("string").with("format", "uuid"));
        TreeMap<String, JsonMembers> lists = new TreeMap<>();
        for (Sheet sheet : schema.sheets()) {
            JsonMembers cells = new JsonMembers().with("id", reference("id"));
            for (Column<?> column : sheet.stored()) {
                cells.with(column.name(), cell(column));
                if (column.kind() instanceof Kind.Choice<?> choice) {
                    lists.put(choice.listName(), items(choice));
                }
            }
            definitions.with(sheet.name(), closed(cells).with("required", List.of("id")));
        }
        lists.forEach(definitions::with);
        return definitions;
    }

    private static JsonMembers items(Kind.Choice<?> choice) {
        List<@Nullable String> ids = new ArrayList<>();
        choice.items().forEach(item -> ids.add(Kind.Choice.id(item)));
        ids.add(null);
        return new JsonMembers().with("enum", ids);
    }

    private static JsonMembers cell(Column<?> column) {
        JsonMembers cell = shape(column.kind());
        ENGLISH.find(column.labelKey()).ifPresent(label -> cell.with("title", label));
        String told = told(column);
        return told.isEmpty() ? cell : cell.with("description", told);
    }

    /** An absent cell is an empty one, and so is {@code null}. */
    private static JsonMembers shape(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _ -> orEmpty("string");
            case Kind.Count _, Kind.Minutes _, Kind.Rating _, Kind.Money _ -> orEmpty("integer");
            case Kind.Decimal(var scale) ->
                orEmpty("string").with("pattern", "^-?[0-9]{1,18}(\\.[0-9]{1," + scale + "})?$");
            case Kind.Date _ -> orEmpty("string").with("format", "date");
            case Kind.Flag _ -> orEmpty("boolean");
            case Kind.Choice<?> choice -> reference(choice.listName());
            case Kind.Reference _ -> orEmpty("string").with("format", "uuid");
            case Kind.References _ -> orEmpty("array").with("items", reference("id"));
            case Kind.Derived<?> _ -> throw new IllegalArgumentException("a derived column is in no export");
        };
    }

    private static String told(Column<?> column) {
        List<String> told = new ArrayList<>();
        switch (column.kind()) {
            case Kind.Text(var most) -> told.add(most + " signs at most");
            case Kind.LongText(var most) -> told.add(most + " signs at most");
            case Kind.Minutes _ -> told.add("minutes");
            case Kind.Money _ -> told.add("cents");
            case Kind.Rating(var min, var max) -> told.add(min + " to " + max);
            case Kind.Reference(var sheet, var _) -> told.add("id of a row of " + sheet);
            case Kind.References(var sheet, var _) -> told.add("ids of rows of " + sheet);
            default -> {}
        }
        if (column.isRequired()) {
            told.add("required");
        }
        return String.join("; ", told);
    }

    private static JsonMembers typed(String... types) {
        return new JsonMembers().with("type", types.length == 1 ? types[0] : Arrays.asList(types));
    }

    private static JsonMembers orEmpty(String type) {
        return typed(type, "null");
    }

    private static JsonMembers closed(JsonMembers properties) {
        return typed("object").with("additionalProperties", false).with("properties", properties);
    }

    private static JsonMembers reference(String definition) {
        return new JsonMembers().with("$ref", "#/$defs/" + definition);
    }
}
