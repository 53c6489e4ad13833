package fr.technolucide.ui.sheet;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: its key in the database, and its row once fetched. Another answer of the database has other
 * slots, never equal to these: the table would else keep showing what it had.
 */
final class RowSlot {

    private final long key;
    private final int index;
    private final ObjectProperty<@Nullable TableRow> row = new SimpleObjectProperty<>();

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

    ObservableValue<@Nullable TableRow> row() {
        return row;
    }

    void fill(TableRow fetched) {
        row.set(fetched);
    }
}
