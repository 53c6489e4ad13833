package fr.technolucide.ui.table;

import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table, whose row is fetched when it is asked for: a line that is only counted, or chosen, costs nothing.
 * Another answer of the database has other slots, never equal to these: the table would else keep showing what it had.
 */
public final class RowSlot {

    private final long key;
    private final int index;
    private final IntFunction<ObservableValue<@Nullable DisplayedRow>> rows;

    /** @param rows fetches the row at an index; of one answer, the same object */
    RowSlot(long key, int index, IntFunction<ObservableValue<@Nullable DisplayedRow>> rows) {
        this.key = key;
        this.index = index;
        this.rows = rows;
    }

    /** Returns its key in the database. */
    long key() {
        return key;
    }

    int index() {
        return index;
    }

    /** Returns its row, {@code null} until it is fetched. */
    public ObservableValue<@Nullable DisplayedRow> row() {
        return rows.apply(index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowSlot slot && slot.rows == rows && slot.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
