package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells rows as the entries of the history leave them, one after the other. */
final class RowMemory {

    /**
     * One row as the history has it.
     *
     * @param known whether any entry is about it
     * @param whole whether all its cells are told, from the entry that made it on
     * @param alive whether the last entry leaves it there
     */
    record Remembered(boolean known, boolean whole, boolean alive, Cells cells) {

        boolean isDeleted() {
            return known && !alive;
        }
    }

    private final Statements statements;

    RowMemory(Statements statements) {
        this.statements = statements;
    }

    Remembered of(Sheet sheet, UUID row) throws SQLException {
        PreparedStatement query =
                statements.prepare("SELECT before, after FROM history_entries WHERE row = ? AND sheet = ? ORDER BY id");
        query.setBytes(1, Codec.bytes(row));
        query.setString(2, sheet.name());
        Map<Column<?>, @Nullable Object> cells = new LinkedHashMap<>();
        boolean known = false;
        boolean whole = false;
        boolean alive = false;
        try (ResultSet entries = query.executeQuery()) {
            while (entries.next()) {
                String before = entries.getString(1);
                String after = entries.getString(2);
                known = true;
                alive = after != null;
                if (before == null || after == null) {
                    cells.clear();
                    whole = after != null;
                }
                if (after != null) {
                    add(cells, sheet, after);
                }
            }
        }
        return new Remembered(known, whole, alive, Cells.taking(cells));
    }

    /** Adds cells that fit their columns; one that does not is as if it were empty. */
    private static void add(Map<Column<?>, @Nullable Object> cells, Sheet sheet, String json) {
        try {
            JsonReader.object(json)
                    .orElse(Map.of())
                    .forEach((name, value) -> sheet.find(name)
                            .filter(Column::isStored)
                            .ifPresent(column -> cells.put(column, fitting(column, value))));
        } catch (IOException damaged) {
            cells.clear();
        }
    }

    private static @Nullable Object fitting(Column<?> column, @Nullable Object value) {
        try {
            return JsonCells.value(column, value);
        } catch (JsonCells.Unfit odd) {
            return null;
        }
    }
}
