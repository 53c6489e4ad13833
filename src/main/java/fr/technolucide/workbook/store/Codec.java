package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Kind;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cell to and from SQL; the types are those of {@link Tables#sqlType}. */
final class Codec {

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
                int number = row.getInt(position);
                yield isNull(number, row) ? null : (Object) number;
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

    /** Asks only when it may be: the question costs as much as the number. */
    private static boolean isNull(long number, ResultSet row) throws SQLException {
        return number == 0 && row.wasNull();
    }

    private static LocalDate day(String text) throws SQLException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException damaged) {
            throw new SQLException("not a date: " + text, damaged);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
