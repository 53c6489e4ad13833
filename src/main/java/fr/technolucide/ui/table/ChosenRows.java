package fr.technolucide.ui.table;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;

/** The rows that a person chose in a table, one or several; the last one chosen is the one in the form. */
final class ChosenRows {

    private final TableView<RowSlot> table;
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();

    ChosenRows(TableView<RowSlot> table) {
        this.table = table;
        model().setSelectionMode(SelectionMode.MULTIPLE);
        model().getSelectedIndices().addListener((ListChangeListener<Integer>)
                change -> size.set(model().getSelectedIndices().size()));
    }

    private TableViewSelectionModel<RowSlot> model() {
        return table.getSelectionModel();
    }

    /** Returns the number of rows chosen. */
    ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** Adds a listener that is told of each change of the rows chosen. */
    void onChanged(Runnable action) {
        model().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> action.run());
    }

    boolean areSeveral() {
        return size.get() > 1;
    }

    /** Returns the keys of the rows chosen, in the order of the table. */
    long[] keys() {
        if (!(table.getItems() instanceof RowPages rows)) {
            return new long[0];
        }
        long[] all = rows.listing().keys();
        return model().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .filter(index -> index >= 0 && index < all.length)
                .sorted()
                .mapToLong(index -> all[index])
                .toArray();
    }

    void all() {
        model().selectAll();
    }

    /**
     * Chooses these rows and no others, the first of them in the form.
     *
     * @param places in the order of the table, at least one
     */
    void only(int[] places) {
        int first = places[0];
        model().clearSelection();
        if (places.length == 1) {
            model().select(first);
        } else {
            int[] others = Arrays.copyOfRange(places, 2, places.length + 1);
            others[others.length - 1] = first; // the one chosen last is the one in the form
            model().selectIndices(places[1], others);
        }
    }

    /** Leaves the one in the form alone chosen. */
    void onlyLast() {
        int last = model().getSelectedIndex();
        if (last >= 0) {
            model().clearAndSelect(last);
        }
    }

    /** Returns the action that chooses the same rows, once others were put in the table, as far as they are among them. */
    Runnable again() {
        if (!areSeveral()) {
            return () -> {};
        }
        Set<Long> before = LongStream.of(keys()).boxed().collect(Collectors.toUnmodifiableSet());
        return () -> {
            if (table.getItems() instanceof RowPages rows) {
                choose(rows.listing().keys(), before);
            }
        };
    }

    private void choose(long[] keys, Set<Long> wanted) {
        int last = model().getSelectedIndex();
        int[] found = IntStream.range(0, keys.length)
                .filter(index -> index != last && wanted.contains(keys[index]))
                .toArray();
        if (found.length > 0) {
            int[] others = Arrays.copyOfRange(found, 1, last < 0 ? found.length : found.length + 1);
            if (last >= 0) {
                others[others.length - 1] = last;
            }
            model().selectIndices(found[0], others);
        }
    }
}
