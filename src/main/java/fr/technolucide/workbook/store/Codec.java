package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Converts cells to and from SQL; the types are those of {@link Tables#sqlType}. What no version of the program writes
 * is an {@link SQLException}, as any other damage is.
 */
final class Codec {

    private static final int ID_BYTES = 16;

    private Codec() {}

    static void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, Types.NULL);
            case String text -> statement.setString(position, text);
            case Integer number -> statement.setInt(position, number);
            case Long number -> statement.setLong(position, number);
            case Boolean flag -> statement.setInt(position, flag ? 1 : 0);
            case BigDecimal number ->
                statement.setLong(position, number.unscaledValue().longValueExact());
            case Enum<?> item -> statement.setString(position, Kind.Choice.id(item));
            case LocalDate day -> statement.setString(position, day.toString());
            case UUID id -> statement.setBytes(position, bytes(id));
            default -> throw new IllegalArgumentException("no SQL type for " + value.getClass());
        }
    }

    static @Nullable Object read(ResultSet row, int position, Kind<?> kind) throws SQLException {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _ -> row.getString(position);
            case Kind.Count _, Kind.Minutes _, Kind.Rating _ -> {
                long number = row.getLong(position);
                yield isNull(number, row) ? null : (Object) small(number);
            }
            case Kind.Money _ -> {
                long cents = row.getLong(position);
                yield isNull(cents, row) ? null : (Object) cents;
            }
            case Kind.Decimal(var scale) -> {
                long unscaled = row.getLong(position);
                yield isNull(unscaled, row) ? null : BigDecimal.valueOf(unscaled, scale);
            }
            case Kind.Date _ -> {
                String text = row.getString(position);
                yield text == null ? null : day(text);
            }
            case Kind.Flag _ -> {
                int flag = row.getInt(position);
                yield isNull(flag, row) ? null : (Object) (flag != 0);
            }
            case Kind.Choice<?> choice -> {
                String item = row.getString(position);
                yield item == null ? null : choice.item(item).orElse(null);
            }
            case Kind.Reference _ -> {
                byte[] id = row.getBytes(position);
                yield id == null ? null : id(id);
            }
            case Kind.References _, Kind.Derived<?> _ -> throw new IllegalArgumentException("not a cell: " + kind);
        };
    }

    /** Returns whether a cell holds what the program writes in a column of a kind; an item of no list is read as empty. */
    static boolean fits(ResultSet row, int position, Kind<?> kind) throws SQLException {
        try {
            Object value = read(row, position, kind);
            return switch (kind) {
                case Kind.Choice<?> _ -> value != null || row.getString(position) == null;
                case Kind.Flag _ -> value == null || row.getLong(position) == 0 || row.getLong(position) == 1;
                default -> true;
            };
        } catch (OddCell _) {
            return false;
        }
    }

    /** Reads a cell as {@link #read} does, what no version of the program writes as empty. */
    static @Nullable Object readOrEmpty(ResultSet row, int position, Kind<?> kind) throws SQLException {
        try {
            return read(row, position, kind);
        } catch (OddCell _) {
            return null;
        }
    }

    /** A cell that was read, and holds what no version of the program writes. */
    static final class OddCell extends SQLException {

        private static final long serialVersionUID = 1L;

        OddCell(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }

    /** Asks only when it may be: the question costs as much as the number. */
    private static boolean isNull(long number, ResultSet row) throws SQLException {
        return number == 0 && row.wasNull();
    }

    private static int small(long number) throws SQLException {
        if (number != (int) number) {
            throw new OddCell("too large: " + number, null);
        }
        return (int) number;
    }

    private static LocalDate day(String text) throws SQLException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException damaged) {
            throw new OddCell("not a date: " + text, damaged);
        }
    }

    static Instant instant(@Nullable String text) throws SQLException {
        try {
            return Instant.parse(String.valueOf(text));
        } catch (DateTimeException damaged) {
            throw new SQLException("not an instant: " + text, damaged);
        }
    }

    static StepKind stepKind(@Nullable String id) throws SQLException {
        try {
            return StepKind.of(String.valueOf(id));
        } catch (IllegalArgumentException damaged) {
            throw new SQLException("no kind of step: " + id, damaged);
        }
    }

    /** Reads cells as the history keeps them. */
    static Cells cells(Sheet sheet, String json) throws SQLException {
        try {
            return JsonCells.read(sheet, json);
        } catch (UncheckedIOException damaged) {
            throw new SQLException("no cells of " + sheet.name(), damaged);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte @Nullable [] bytes) throws SQLException {
        if (bytes == null || bytes.length != ID_BYTES) {
            throw new OddCell("not an id", null);
        }
        return id(ByteBuffer.wrap(bytes));
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Returns the ids that a text holds one after the other, in hexadecimal. */
    static List<UUID> ids(String hex) throws SQLException {
        if (hex.length() % (2 * ID_BYTES) != 0) {
            throw new OddCell("not ids", null);
        }
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
        List<UUID> ids = new ArrayList<>(bytes.capacity() / ID_BYTES);
        while (bytes.hasRemaining()) {
            ids.add(id(bytes));
        }
        return List.copyOf(ids);
    }
}
