package fr.technolucide.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cells as JSON, the same in the history and in the JSON export: ids of choices, ISO dates, whole minutes, cents,
 * decimals and ids of rows as strings, arrays for references; an empty cell is {@code null}.
 */
public final class JsonCells {

    /** Any whole number of so many digits fits in 64 bits. */
    private static final int MOST_DIGITS = 18;

    /** In characters; more than any number of ours is written with. */
    private static final int LONGEST_DECIMAL = 40;

    private JsonCells() {}

    /** A value that is not of the kind of its column. */
    public static final class Unfit extends IOException {

        private static final long serialVersionUID = 1L;

        public Unfit(Column<?> column, String found) {
            super(column + ": " + found);
        }
    }

    public static String write(Cells cells) {
        return JsonWriter.text(addTo(new JsonMembers(), cells));
    }

    /** Adds a member for each cell. */
    public static JsonMembers addTo(JsonMembers members, Cells cells) {
        for (Column<?> column : cells.columns()) {
            members.with(column.name(), plain(column, cells.get(column)));
        }
        return members;
    }

    private static @Nullable Object plain(Column<?> column, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String _, Integer _, Long _, Boolean _ -> value;
            case BigDecimal number -> number.toPlainString();
            case Enum<?> item -> Kind.Choice.id(item);
            case LocalDate _, UUID _ -> value.toString();
            case List<?> ids -> ids.stream().map(Object::toString).toList();
            default -> throw new IllegalArgumentException(column + " holds a " + value.getClass());
        };
    }

    /** Reads the cells of known columns; a name that the sheet no longer has is passed over. */
    public static Cells read(Sheet sheet, String text) {
        try {
            return read(sheet, JsonReader.object(text).orElse(Map.of()));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Reads the cells of known columns; a name that the sheet no longer has is passed over. */
    public static Cells read(Sheet sheet, Map<String, @Nullable Object> members) throws Unfit {
        Map<Column<?>, @Nullable Object> cells = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            Column<?> column = sheet.find(member.getKey()).orElse(null);
            if (column != null) {
                cells.put(column, value(column, member.getValue()));
            }
        }
        return Cells.taking(cells);
    }

    /**
     * Makes the value of a cell from what {@link JsonReader} read.
     *
     * @throws Unfit if it is not of the kind of the column
     */
    public static @Nullable Object value(Column<?> column, @Nullable Object read) throws Unfit {
        if (read == null) {
            return null;
        }
        try {
            return switch (column.kind()) {
                case Kind.Text _, Kind.LongText _ -> (String) read;
                case Kind.Count _, Kind.Minutes _, Kind.Rating _ -> Math.toIntExact(whole(read));
                case Kind.Money _ -> whole(read);
                case Kind.Decimal(var scale) -> decimal((String) read, scale);
                case Kind.Date _ -> LocalDate.parse((String) read);
                case Kind.Flag _ -> (Boolean) read;
                case Kind.Choice<?> choice -> choice.item((String) read).orElseThrow();
                case Kind.Reference _ -> UUID.fromString((String) read);
                case Kind.References _ ->
                    ((List<?>) read)
                            .stream()
                                    .map(id -> UUID.fromString(String.valueOf(id)))
                                    .toList();
                case Kind.Derived<?> _ -> throw new Unfit(column, "derived");
            };
        } catch (ArithmeticException
                | ClassCastException
                | DateTimeException
                | IllegalArgumentException
                | NoSuchElementException unfit) {
            throw new Unfit(column, read.toString());
        }
    }

    /** Returns a number that the file can hold; checks its exponent before a short text becomes a billion digits. */
    private static BigDecimal decimal(String text, int scale) {
        if (text.length() > LONGEST_DECIMAL) {
            throw new ArithmeticException(text.substring(0, LONGEST_DECIMAL));
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > LONGEST_DECIMAL || (long) number.precision() - number.scale() + scale > MOST_DIGITS) {
            throw new ArithmeticException(text);
        }
        return number.setScale(scale);
    }

    /** A number written without point or exponent. */
    private static long whole(Object read) {
        BigDecimal number = (BigDecimal) read;
        if (number.scale() != 0) {
            throw new ArithmeticException(number.toString());
        }
        return number.longValueExact();
    }
}
