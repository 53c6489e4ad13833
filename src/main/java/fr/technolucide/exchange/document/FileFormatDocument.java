package fr.technolucide.exchange.document;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Default;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.store.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/file-format.md} in English from a schema; the prose is in a template beside this class. */
public final class FileFormatDocument {

    private static final Texts ENGLISH = Messages.in(Language.ENGLISH);

    private FileFormatDocument() {}

    /**
     * Writes the page of the catalogue, and the JSON Schema of its exports, to two files: how the build keeps {@code
     * docs/file-format.md} and {@code docs/workbook.schema.json}.
     */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), of(Catalog.SCHEMA));
        Files.writeString(Path.of(arguments[1]), WorkbookJsonSchema.of(Catalog.SCHEMA));
    }

    /** Returns the whole page, in Markdown. */
    public static String of(Schema schema) {
        return template()
                .replace("{version}", String.valueOf(schema.version()))
                .replace(
                        "{fixed}",
                        Tables.of(new Schema(schema.version(), List.of())).stream()
                                .map(statement -> statement.strip() + ";")
                                .collect(Collectors.joining("\n")))
                .replace(
                        "{sheets}",
                        schema.sheets().stream().map(FileFormatDocument::sheet).collect(Collectors.joining()))
                .replace("{lists}", lists(schema));
    }

    private static String template() {
        try (InputStream in = FileFormatDocument.class.getResourceAsStream("file-format.md")) {
            if (in == null) {
                throw new IllegalStateException("the template is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sheet(Sheet sheet) {
        StringBuilder page = new StringBuilder("### ").append(sheet.name()).append("\n\n");
        page.append(sentence(sheet)).append("\n\n");
        page.append("| column | kind | SQL | holds | constraints | label |\n|---|---|---|---|---|---|\n");
        sheet.stored().forEach(column -> page.append(line(column)));
        return page.append('\n').toString();
    }

    private static String sentence(Sheet sheet) {
        List<String> says = new ArrayList<>();
        says.add(ENGLISH.text("sheet." + sheet.name() + ".many"));
        if (sheet.isSingleRow()) {
            says.add("one row only");
        }
        if (sheet.isSeeded()) {
            says.add("some rows come with the program");
        }
        if (sheet.isNeverDeleted()) {
            says.add("rows are never deleted");
        }
        if (!sheet.key().isEmpty()) {
            says.add("an import knows a row again by "
                    + sheet.key().stream()
                            .map(column -> "`" + column.name() + "`")
                            .collect(Collectors.joining(", ")));
        }
        String text = String.join("; ", says) + ".";
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private static String line(Column<?> column) {
        String sql = column.kind() instanceof Kind.References
                ? "`" + column.sheet().name() + "__" + column.name() + "`"
                : Tables.sqlType(column.kind());
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(
                        column.name(),
                        kind(column.kind()),
                        sql,
                        holds(column.kind()),
                        constraints(column),
                        ENGLISH.find(column.labelKey()).orElse("").replace("|", "\\|"));
    }

    private static String kind(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _ -> "text";
            case Kind.LongText _ -> "long text";
            case Kind.Count _ -> "count";
            case Kind.Minutes _ -> "minutes";
            case Kind.Decimal _ -> "decimal";
            case Kind.Money _ -> "money";
            case Kind.Date _ -> "date";
            case Kind.Rating _ -> "rating";
            case Kind.Flag _ -> "flag";
            case Kind.Choice<?> _ -> "choice";
            case Kind.Reference _ -> "reference";
            case Kind.References _ -> "references";
            case Kind.Derived<?> _ -> "derived";
        };
    }

    private static String holds(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text(var most) -> most + " signs at most";
            case Kind.LongText(var most) -> most + " signs at most";
            case Kind.Decimal(var scale) -> scale + " decimals";
            case Kind.Rating(var min, var max) -> min + " to " + max;
            case Kind.Choice<?> choice ->
                "[" + choice.listName() + "](#" + choice.listName().toLowerCase(Locale.ROOT) + ")";
            case Kind.Reference(var sheet, var onDelete) -> target(sheet, onDelete);
            case Kind.References(var sheet, var onDelete) -> target(sheet, onDelete);
            case Kind.Count _, Kind.Minutes _, Kind.Money _, Kind.Date _, Kind.Flag _, Kind.Derived<?> _ -> "";
        };
    }

    private static String target(String sheet, OnDelete onDelete) {
        return "[" + sheet + "](#" + sheet + "), on delete " + onDelete.name().toLowerCase(Locale.ROOT);
    }

    private static String constraints(Column<?> column) {
        Stream<String> all = Stream.of(
                        Stream.of("required").filter(_ -> column.isRequired()),
                        Stream.of("unique").filter(_ -> column.isUnique()),
                        column.min().map(min -> "from " + min).stream(),
                        column.max().map(max -> "to " + max).stream(),
                        column.daysFromToday().map(days -> "to today + " + days + " days").stream(),
                        column.defaultValue().map(Default::description).map(text -> "default " + text).stream(),
                        Stream.of("set by the program").filter(_ -> column.isSetByProgram()),
                        Stream.of("personal").filter(_ -> column.isPersonal()))
                .flatMap(part -> part);
        return all.collect(Collectors.joining(", "));
    }

    private static String lists(Schema schema) {
        Map<String, List<String>> lists = new TreeMap<>();
        schema.sheets().stream().flatMap(sheet -> sheet.stored().stream()).forEach(column -> {
            if (column.kind() instanceof Kind.Choice<?> choice) {
                lists.put(
                        choice.listName(),
                        choice.items().stream()
                                .map(item -> item(choice.listName(), Kind.Choice.id(item)))
                                .toList());
            }
        });
        return lists.entrySet().stream()
                .map(list -> "### " + list.getKey() + "\n\n" + String.join("\n", list.getValue()) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String item(String list, String id) {
        return "- `" + id + "`: " + ENGLISH.text("choice." + list + "." + id);
    }
}
