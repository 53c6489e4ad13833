package fr.technolucide.ui.table;

import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A line of the table; tells the model where the table stands, so that a fresh answer begins there. */
final class SheetTableRow extends TableRow<RowSlot> {

    private final SheetModel model;

    SheetTableRow(SheetModel model, Runnable clicked) {
        this.model = model;
        setOnMouseClicked(event -> {
            boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
            if (plain && !isEmpty()) {
                clicked.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable RowSlot slot, boolean empty) {
        super.updateItem(slot, empty);
        if (slot != null && !empty) {
            model.lookAt(slot.index());
        }
    }
}
