package fr.technolucide.screens;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is typed in a field, unlike what was typed in any other.
 *
 * @param written how the field writes it once it is left
 * @param held    whether a row holds it
 */
record TypedValue(String text, String written, Predicate<Row> held) {

    private TypedValue(String text, Predicate<Row> held) {
        this(text, text, held);
    }

    boolean isWord() {
        return text.startsWith(WORD);
    }

    List<String> texts() {
        return List.of(text, written);
    }

    private static final LocalDate LATEST = LocalDate.of(2026, 11, 20);
    private static final String WORD = "wz";
    private static final int LETTERS = 26;
    private static final int MANY = 90;

    /** A word of small letters, none of which is the beginning of another. */
    static TypedValue word(int number) {
        String word = WORD + letter(number / LETTERS / LETTERS) + letter(number / LETTERS) + letter(number) + "ku";
        return new TypedValue(word, row -> isIn(row, word));
    }

    private static char letter(int number) {
        return (char) ('a' + number % LETTERS);
    }

    private static boolean isIn(Row row, String word) {
        return row.sheet().stored().stream()
                .map(row::get)
                .anyMatch(value -> value instanceof String text
                        && text.toLowerCase(Locale.ROOT).contains(word));
    }

    /** Of a field that is no column by its name: of the kind of what it shows. */
    static TypedValue like(String shown, boolean day, int number) {
        LocalDate date = LATEST.minusDays(number);
        int whole = 1 + number % MANY;
        return day
                ? new TypedValue(Messages.words().numericDate(date), row -> holds(row, date))
                : shown.matches("\\d+")
                        ? new TypedValue(Integer.toString(whole), row -> holds(row, whole))
                        : word(number);
    }

    private static boolean holds(Row row, Object value) {
        return row.sheet().stored().stream().map(row::get).anyMatch(value::equals);
    }

    /**
     * What a column takes; absent of what is chosen and not typed.
     *
     * @param shown what is in the field now
     */
    static Optional<TypedValue> of(Column<?> column, int number, String shown, Reader reader) {
        return switch (column.kind()) {
            case Kind.Text _, Kind.LongText _ -> Optional.of(word(number));
            case Kind.Count _ -> Optional.of(whole(column, number));
            case Kind.Minutes _ -> Optional.of(minutes(column, number));
            case Kind.Decimal(var scale) -> {
                BigDecimal value = BigDecimal.valueOf(1 + number % MANY).setScale(scale);
                yield Optional.of(equal(column, Messages.words().decimal(value), value));
            }
            case Kind.Money _ -> Optional.of(equal(column, number + ",50", number * 100L + 50));
            case Kind.Date _ -> {
                LocalDate value = LATEST.minusDays(number);
                yield Optional.of(equal(column, Messages.words().numericDate(value), value));
            }
            case Kind.Reference(var target, var _) ->
                name(target, shown, reader).map(row -> equal(column, new Labels(reader).of(row), row.id()));
            case Kind.References(var target, var _) ->
                name(target, shown, reader)
                        .map(row -> new TypedValue(
                                new Labels(reader).of(row),
                                each -> column.sheet().equals(each.sheet())
                                        && each.get(column) instanceof List<?> ids
                                        && ids.contains(row.id())));
            case Kind.Rating _, Kind.Flag _, Kind.Choice<?> _, Kind.Derived<?> _ -> Optional.empty();
        };
    }

    private static TypedValue equal(Column<?> column, String text, Object value) {
        return new TypedValue(text, row -> column.sheet().equals(row.sheet()) && value.equals(row.get(column)));
    }

    private static int within(Column<?> column, int number) {
        int least = column.min().map(min -> Math.max(0, (Integer) min)).orElse(0);
        int most = column.max().map(max -> (Integer) max).orElse(Integer.MAX_VALUE);
        return least + number % Math.clamp((long) most - least + 1, 1, MANY);
    }

    private static TypedValue whole(Column<?> column, int number) {
        int value = within(column, number);
        return equal(column, Integer.toString(value), value);
    }

    private static TypedValue minutes(Column<?> column, int number) {
        int value = within(column, number + 5);
        return new TypedValue(
                "%dh%02d".formatted(value / 60, value % 60),
                Messages.words().typedDuration(value),
                row -> column.sheet().equals(row.sheet())
                        && Integer.valueOf(value).equals(row.get(column)));
    }

    /** The row of another name than the one shown that is referred to by the shortest one. */
    private static Optional<Row> name(String target, String shown, Reader reader) {
        Labels labels = new Labels(reader);
        return reader.all(reader.schema().sheet(target)).stream()
                .filter(row -> row.sheet().isOffered(row))
                .filter(row -> !shown.contains(labels.of(row)))
                .min(Comparator.comparing(row -> labels.of(row).length()));
    }
}
