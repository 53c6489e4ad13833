package fr.technolucide.exchange.intake.match;

import fr.technolucide.workbook.Column;
import org.jspecify.annotations.Nullable;

/**
 * One column of the file and where it goes.
 *
 * @param index  its place in the file, from 0
 * @param header as written in the file; may be empty
 * @param column that takes its cells; absent for ids, and for what is not taken
 * @param suggested column that it may fill, if somebody says so; absent for none
 */
public record MatchedColumn(
        int index,
        String header,
        @Nullable Column<?> column,
        MatchReason reason,
        ColumnHint hint,
        @Nullable Column<?> suggested) {

    public MatchedColumn(int index, String header, @Nullable Column<?> column, MatchReason reason, ColumnHint hint) {
        this(index, header, column, reason, hint, null);
    }

    /** Returns the same column with another answer about its cells. */
    public MatchedColumn withHint(ColumnHint said) {
        return new MatchedColumn(index, header, column, reason, said, suggested);
    }

    /** Returns the option of the command line that takes it as suggested; empty when nothing is. */
    public String option() {
        return suggested == null ? "" : "--map \"" + header + "=" + suggested.name() + "\"";
    }

    /** Returns whether there is nothing to confirm about where it goes. */
    public boolean isSure() {
        return suggested == null && reason.isSure();
    }

    /** Returns whether its name is that of a column, in a table that does not look like the sheet. */
    public boolean isUnlike() {
        return suggested != null && reason != MatchReason.CONTENT;
    }

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
