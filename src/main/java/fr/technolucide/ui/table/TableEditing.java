package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * Typing in the current cell of a table: a digit rates at once, Suppr takes the mark away, Entrée or F2 opens the cell. A
 * table none of whose columns is typed in has none of this.
 */
final class TableEditing {

    private final TableView<RowSlot> table;
    private final CurrentCell current;
    private final RowEditor model;
    private Runnable onOpening = () -> {};
    private Subscription awaited = Subscription.EMPTY;

    TableEditing(TableView<RowSlot> table, CurrentCell current, RowEditor model) {
        this.table = table;
        this.current = current;
        this.model = model;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setAccessibleHelp(Messages.text("ui.table.in_place"));
    }

    /** Sets the action that lays the fields of the current cell over it. */
    void onOpening(Runnable action) {
        onOpening = action;
    }

    /** Returns the columns that can be edited in the current cell; empty when it is read-only. */
    List<Column<?>> edits() {
        return current.shown().map(ShownColumn::edits).orElse(List.of());
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> {
                if (edits().isEmpty()) {
                    return;
                }
                open();
            }
            default -> {
                if (!type(event)) {
                    return;
                }
            }
        }
        event.consume();
    }

    void open() {
        whenInForm(onOpening);
    }

    private boolean type(KeyEvent event) {
        List<Column<?>> edits = edits();
        if (edits.isEmpty() || !(edits.getFirst().kind() instanceof Kind.Rating(var min, var max))) {
            return false;
        }
        Column<?> mark = edits.getFirst();
        int digit = Digits.of(event);
        if (event.getCode() == KeyCode.BACK_SPACE || (event.getCode() == KeyCode.DELETE && !areSeveralChosen())) {
            whenInForm(() -> model.commit(mark, null));
        } else if (digit >= min && digit <= max) {
            whenInForm(() -> model.commit(mark, digit));
        } else {
            return false;
        }
        return true;
    }

    private boolean areSeveralChosen() {
        return table.getSelectionModel().getSelectedIndices().size() > 1;
    }

    /** The row selected is read in its turn: what is asked before waits for it. */
    private void whenInForm(Runnable action) {
        RowSlot slot = table.getSelectionModel().getSelectedItem();
        DisplayedRow row = slot == null ? null : slot.row().getValue();
        if (row == null) {
            return;
        }
        UUID wanted = row.row().id();
        awaited.unsubscribe();
        awaited = Subscription.EMPTY;
        if (isInForm(wanted)) {
            action.run();
            return;
        }
        awaited = model.shownProperty().subscribe(read -> {
            if (isInForm(wanted)) {
                awaited.unsubscribe();
                action.run();
            }
        });
    }

    private boolean isInForm(UUID row) {
        return model.id().filter(row::equals).isPresent()
                && model.shownProperty().get() != null;
    }
}
