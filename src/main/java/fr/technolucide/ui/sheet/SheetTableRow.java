package fr.technolucide.ui.sheet;

import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A line of the table; tells the model where the table stands, so that a fresh answer begins there. */
final class SheetTableRow extends TableRow<RowSlot> {

    private final SheetModel model;

    SheetTableRow(SheetModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(@Nullable RowSlot slot, boolean empty) {
        super.updateItem(slot, empty);
        if (slot != null && !empty) {
            model.lookAt(slot.index());
        }
    }
}
