package fr.technolucide.workbook;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names rows and values for a reader, in a language. Remembers the labels it gave: make one for a task, and
 * drop it when the workbook changes.
 */
public final class Labels {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    /** In characters. */
    private static final int LONGEST_IN_TITLE = 48;

    private final Reader reader;
    private final Language language;
    private final Words words;
    private final Map<UUID, String> known = new HashMap<>();
    private final Map<UUID, String> titles = new HashMap<>();
    private final Map<Column<?>, Optional<String>> labelled = new HashMap<>();

    /** In the language in use. */
    public Labels(Reader reader) {
        this(reader, Messages.language());
    }

    public Labels(Reader reader, Language language) {
        this.reader = reader;
        this.language = language;
        this.words = Words.of(language);
    }

    /**
     * Returns the label of a row; what is empty in it, or leads to no row, is left out, with the comma that would have
     * led to it, unless what follows has none of its own.
     */
    public String of(Row row) {
        return fill(row.sheet().labelTemplate(), row, this::labelled);
    }

    /**
     * Returns what a row is told by where nothing around it says what it belongs to: « Atelier CV · Écoutille · 24
     * nov. ». Long texts are shortened in it, items of lists have their short words, and other rows are told by their titles.
     */
    public String title(Row row) {
        String filled = fill(row.sheet().titleTemplate(), row, this::titled);
        String key = "sheet." + row.sheet().name() + ".titled";
        return Messages.in(language).find(key).isEmpty() || filled.isEmpty()
                ? filled
                : Messages.in(language).text(key, filled);
    }

    /** Returns the title of a row by its id; empty when there is no such row. */
    public String title(Sheet sheet, UUID id) {
        String title = titles.get(id);
        if (title == null) {
            title = reader.find(sheet, id).map(this::title).orElse("");
            titles.put(id, title);
        }
        return title;
    }

    private String titled(Column<?> column, Object value) {
        return switch (column.kind()) {
            case Kind.Choice<?> choice -> {
                String key = key(choice, (Enum<?>) value);
                yield Messages.in(language).find(key + ".short").orElseGet(() -> text(column, value));
            }
            case Kind.Date _ -> words.shortDate((LocalDate) value, reader.today());
            case Kind.Reference(var sheet, var _) -> title(reader.schema().sheet(sheet), (UUID) value);
            case Kind.Text _, Kind.LongText _ -> Words.shortened(text(column, value), LONGEST_IN_TITLE);
            default -> labelled(column, value);
        };
    }

    /** « n° 5 »: a number says in a label what it is, in the words of the language. */
    private String labelled(Column<?> column, Object value) {
        String text = text(column, value);
        return labelled.computeIfAbsent(column, this::labelledKey)
                .map(key -> Messages.in(language).text(key, text))
                .orElse(text);
    }

    private Optional<String> labelledKey(Column<?> column) {
        return Optional.of(column.labelKey() + ".labelled")
                .filter(key -> Messages.in(language).find(key).isPresent());
    }

    private static String fill(String template, Row row, BiFunction<Column<?>, Object, String> worded) {
        StringBuilder filled = new StringBuilder();
        Matcher part = PART.matcher(template);
        int end = 0;
        String before = "";
        while (part.find()) {
            Column<?> column = row.sheet().column(part.group(1));
            Object value = row.get(column);
            String text = value == null ? "" : worded.apply(column, value);
            String own = template.substring(end, part.start());
            String lead = own.isEmpty() ? before : own;
            before = text.isEmpty() ? lead : "";
            if (!text.isEmpty()) {
                boolean joins = lead.startsWith(",") || lead.startsWith(" ");
                filled.append(filled.isEmpty() && joins ? "" : lead).append(text);
            }
            end = part.end();
        }
        return filled.toString();
    }

    /** Returns the label of a row by its id; empty when there is no such row. */
    public String of(Sheet sheet, UUID id) {
        String label = known.get(id);
        if (label == null) {
            label = reader.find(sheet, id).map(this::of).orElse("");
            known.put(id, label);
        }
        return label;
    }

    /** Returns a value as the window shows it: « 1 h 45 », « 24/11/2026 », « Chloé, Élise », « — » when empty. */
    public String text(Column<?> column, @Nullable Object value) {
        return value == null ? words.missing() : text(column, column.kind(), value);
    }

    private String text(Column<?> column, Kind<?> kind, Object value) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _ -> worded(language, column, (String) value);
            case Kind.Count _, Kind.Rating _ -> words.number((Integer) value);
            case Kind.Minutes _ ->
                column.isSigned() ? words.signedDuration((Integer) value) : words.duration((Integer) value);
            case Kind.Decimal _ -> words.decimal((BigDecimal) value);
            case Kind.Money _ -> words.money((Long) value);
            case Kind.Date _ -> words.numericDate((LocalDate) value);
            case Kind.Flag _ -> words.flag((Boolean) value);
            case Kind.Choice<?> choice -> Messages.in(language).text(key(choice, (Enum<?>) value));
            case Kind.Reference(var sheet, var _) -> of(reader.schema().sheet(sheet), (UUID) value);
            case Kind.References(var sheet, var _) ->
                String.join(
                        ", ",
                        ((List<?>) value)
                                .stream()
                                        .map(id -> of(reader.schema().sheet(sheet), (UUID) id))
                                        .toList());
            case Kind.Derived<?>(var shape, var _) -> derived(column, shape, value);
        };
    }

    private String derived(Column<?> column, Value<?> shape, Object value) {
        return switch (shape) {
            case Value.Plain<?>(var kind) -> text(column, kind, value);
            case Value.Share _ -> words.percent((Double) value);
            case Value.Codes _ ->
                String.join(
                        ", ", ((List<?>) value).stream().map(String::valueOf).toList());
            case Value.Interval(var unit) -> interval((Range) value, unit);
            case Value.Quotient<?>(var of) -> {
                Object quotient = ((Ratio<?>) value).value();
                yield quotient == null ? words.undefined() : derived(column, of, quotient);
            }
        };
    }

    private String interval(Range range, String unit) {
        return switch (unit) {
            case "Wh" -> words.energy(range);
            case "L" -> words.water(range);
            default -> words.co2(range);
        };
    }

    /**
     * Returns a text in the language in use, when it came with the program and nobody changed it; else as it is stored.
     * For what people read.
     */
    public static String worded(Column<?> column, String text) {
        return worded(Messages.language(), column, text);
    }

    /** Does the same in another language, for what is written in it. */
    public static String worded(Language language, Column<?> column, String text) {
        return column.sheet().wording().in(language, column, text).orElse(text);
    }

    /** Does the same as {@link #worded(Column, String)} for a cell; returns an empty text when it is empty. */
    public static String worded(Row row, Column<String> column) {
        return worded(column, row.get(column, ""));
    }

    /** Returns the label of an item of a list. */
    public static String item(Kind.Choice<?> choice, Enum<?> item) {
        return Messages.text(key(choice, item));
    }

    private static String key(Kind.Choice<?> choice, Enum<?> item) {
        return "choice." + choice.listName() + "." + Kind.Choice.id(item);
    }

    /** Returns the label of an item of a list where there is little room. */
    public static String shortItem(Kind.Choice<?> choice, Enum<?> item) {
        return Messages.find("choice." + choice.listName() + "." + Kind.Choice.id(item) + ".short")
                .orElseGet(() -> item(choice, item));
    }

    /** Returns the label of a column; its name when the bundles have none. */
    public static String of(Column<?> column) {
        return Messages.find(column.labelKey()).orElse(column.name());
    }

    /** Returns the label of a column where there is little room. */
    public static String shortOf(Column<?> column) {
        return Messages.find(column.labelKey() + ".short").orElseGet(() -> of(column));
    }
}
