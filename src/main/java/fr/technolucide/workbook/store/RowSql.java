package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The select list of a sheet, and the row that one result of it makes. Position 1 is the id. */
final class RowSql {

    private final Sheet sheet;
    private final List<Column<?>> stored;
    private final String select;

    RowSql(Sheet sheet) {
        this.sheet = sheet;
        this.stored = sheet.stored();
        StringBuilder list = new StringBuilder("SELECT t.id");
        for (Column<?> column : stored) {
            list.append(", ").append(expression(column));
        }
        this.select =
                list.append(" FROM ").append(SqlNames.table(sheet)).append(" t").toString();
    }

    private static String expression(Column<?> column) {
        return SqlNames.isLinks(column)
                ? "(SELECT group_concat(hex(l.target), '' ORDER BY l.position) FROM %s l WHERE l.owner = t.id)"
                        .formatted(SqlNames.links(column))
                : "t." + SqlNames.column(column);
    }

    /** {@code SELECT … FROM sheet t}, to be followed by a condition and an order. */
    String select() {
        return select;
    }

    /** @param lenient whether a cell that holds what no version writes is read as empty, and is no failure */
    Row read(ResultSet result, LocalDate today, boolean lenient) throws SQLException {
        @Nullable Object[] cells = new @Nullable Object[sheet.columns().size()];
        int position = 2;
        for (Column<?> column : stored) {
            cells[column.index()] = cell(result, position++, column, lenient);
        }
        return Row.of(sheet, Codec.id(result.getBytes(1)), today, cells);
    }

    private static @Nullable Object cell(ResultSet result, int position, Column<?> column, boolean lenient)
            throws SQLException {
        try {
            return SqlNames.isLinks(column)
                    ? ids(result.getString(position))
                    : Codec.read(result, position, column.kind());
        } catch (Codec.OddCell odd) {
            if (lenient) {
                return null;
            }
            throw odd;
        }
    }

    private static @Nullable List<UUID> ids(@Nullable String hex) throws SQLException {
        return hex == null ? null : Codec.ids(hex);
    }
}
