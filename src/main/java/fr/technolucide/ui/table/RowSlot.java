package fr.technolucide.ui.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: its key in the database, and its row once fetched. Another answer of the database has other
 * slots, never equal to these: the table would else keep showing what it had.
 */
public final class RowSlot {

    private final long key;
    private final int index;
    private final ObjectProperty<@Nullable DisplayedRow> row = new SimpleObjectProperty<>();

    RowSlot(long key, int index) {
        this.key = key;
        this.index = index;
    }

    long key() {
        return key;
    }

    int index() {
        return index;
    }

    public ObservableValue<@Nullable DisplayedRow> row() {
        return row;
    }

    void fill(DisplayedRow fetched) {
        row.set(fetched);
    }
}
