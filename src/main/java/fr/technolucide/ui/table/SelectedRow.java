package fr.technolucide.ui.table;

import fr.technolucide.ui.editor.RowEditor;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The row selected in a table, which is read in its turn: what is asked of it before waits for it, as long as it is the
 * one selected. Selected again once the list was read anew, it is still the same.
 */
final class SelectedRow {

    private final TableView<RowSlot> table;
    private final RowEditor editor;
    private Optional<Long> key = Optional.empty();
    private @Nullable Runnable awaited;
    private Subscription waiting = Subscription.EMPTY;
    private boolean replacing;

    /** @param editor holds the row selected, once it is read */
    SelectedRow(TableView<RowSlot> table, RowEditor editor) {
        this.table = table;
        this.editor = editor;
        table.getSelectionModel().selectedItemProperty().subscribe(slot -> {
            if (!replacing) {
                look();
            }
        });
    }

    /** Puts other rows in the table, of which the same may be selected again. */
    void through(Runnable replacement) {
        replacing = true;
        replacement.run();
        replacing = false;
        look();
    }

    private void look() {
        Optional<RowSlot> slot = slot();
        Optional<Long> now = slot.map(RowSlot::key);
        if (!now.equals(key)) {
            key = now;
            forget();
        } else if (awaited != null) {
            slot.ifPresent(this::goOrAwait);
        }
    }

    /** Returns the line of the table that is selected now, as it was last read. */
    private Optional<RowSlot> slot() {
        RowSlot selected = table.getSelectionModel().getSelectedItem();
        int index = selected == null ? -1 : table.getItems().indexOf(selected);
        return index < 0 ? Optional.empty() : Optional.of(table.getItems().get(index));
    }

    /**
     * Runs an action once the row selected now is in its editor, unless another one is selected by then; a newer action takes
     * its place.
     */
    void whenRead(Runnable action) {
        forget();
        slot().ifPresent(slot -> {
            awaited = action;
            goOrAwait(slot);
        });
    }

    /** Returns whether the row selected now is in its editor. */
    boolean isRead() {
        return slot().filter(this::isRead).isPresent();
    }

    /** Returns whether an action still waits for the row selected. */
    boolean awaits(@Nullable Runnable action) {
        return awaited != null && awaited == action;
    }

    /** Gives up the action that waits. */
    void forget() {
        awaited = null;
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
    }

    private void goOrAwait(RowSlot slot) {
        waiting.unsubscribe();
        if (isRead(slot)) {
            go(slot);
        } else {
            waiting = Subscription.combine(
                    slot.row().subscribe(row -> go(slot)),
                    editor.shownProperty().subscribe(shown -> go(slot)));
        }
    }

    private void go(RowSlot slot) {
        Runnable action = awaited;
        if (action != null && isRead(slot)) {
            forget();
            action.run();
        }
    }

    private boolean isRead(RowSlot slot) {
        DisplayedRow row = slot.row().getValue();
        UUID shown = editor.id().orElse(null);
        return row != null
                && editor.shownProperty().get() != null
                && Objects.equals(row.row().id(), shown);
    }
}
