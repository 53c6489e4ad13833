package fr.technolucide.ui.table;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table, whose row is fetched when it is asked for: a line that is only counted, or chosen, costs nothing.
 * Another answer of the database has other slots, never equal to these: the table would else keep showing what it had.
 */
public final class RowSlot {

    private final RowPages pages;
    private final int index;

    RowSlot(RowPages pages, int index) {
        this.pages = pages;
        this.index = index;
    }

    /** Returns its key in the database. */
    long key() {
        return pages.listing().keys()[index];
    }

    int index() {
        return index;
    }

    /** Returns its row, {@code null} until it is fetched. */
    public ObservableValue<@Nullable DisplayedRow> row() {
        return pages.row(index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowSlot slot && slot.pages == pages && slot.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
