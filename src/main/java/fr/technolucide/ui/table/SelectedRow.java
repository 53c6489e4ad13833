package fr.technolucide.ui.table;

import fr.technolucide.ui.editor.RowEditor;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

/** The row selected in a table, which is read in its turn: what is asked of it before waits for it. */
final class SelectedRow {

    private final TableView<RowSlot> table;
    private final RowEditor editor;
    private Subscription awaited = Subscription.EMPTY;

    /** @param editor holds the row selected, once it is read */
    SelectedRow(TableView<RowSlot> table, RowEditor editor) {
        this.table = table;
        this.editor = editor;
    }

    /** Runs an action once the row selected now is in its editor; a newer action takes its place. */
    void whenRead(Runnable action) {
        RowSlot slot = table.getSelectionModel().getSelectedItem();
        DisplayedRow row = slot == null ? null : slot.row().getValue();
        if (row == null) {
            return;
        }
        UUID wanted = row.row().id();
        awaited.unsubscribe();
        awaited = Subscription.EMPTY;
        if (isRead(wanted)) {
            action.run();
            return;
        }
        awaited = editor.shownProperty().subscribe(read -> {
            if (isRead(wanted)) {
                awaited.unsubscribe();
                action.run();
            }
        });
    }

    private boolean isRead(UUID row) {
        return editor.id().filter(row::equals).isPresent()
                && editor.shownProperty().get() != null;
    }
}
