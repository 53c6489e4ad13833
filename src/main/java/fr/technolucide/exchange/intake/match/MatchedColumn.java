package fr.technolucide.exchange.intake.match;

import fr.technolucide.workbook.Column;
import org.jspecify.annotations.Nullable;

/**
 * One column of the file and where it goes.
 *
 * @param index  its place in the file, from 0
 * @param header as written in the file; may be empty
 * @param column that takes its cells; absent for ids, and for what is not taken
 */
public record MatchedColumn(
        int index, String header, @Nullable Column<?> column, MatchReason reason, ColumnHint hint) {

    public boolean isId() {
        return reason == MatchReason.ID;
    }

    /** Returns whether its cells go to a column. */
    public boolean fills(Column<?> wanted) {
        return column != null && column.equals(wanted);
    }

    /** Returns whether its cells are used. */
    public boolean isTaken() {
        return column != null || isId();
    }
}
