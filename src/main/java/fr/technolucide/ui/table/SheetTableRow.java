package fr.technolucide.ui.table;

import fr.technolucide.ui.common.Controls;
import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** A line of the table; tells the model where the table stands, so that a fresh answer begins there. */
final class SheetTableRow extends TableRow<RowSlot> {

    private final SheetModel model;

    /**
     * @param clicked told of a click that chooses this row alone
     * @param asked   told where a person asks for the menu of the rows chosen
     */
    SheetTableRow(SheetModel model, Runnable clicked, Consumer<ContextMenuEvent> asked) {
        this.model = model;
        setOnContextMenuRequested(event -> {
            if (!isEmpty()) {
                asked.accept(event);
                event.consume();
            }
        });
        Controls.onClick(this, event -> {
            boolean plain = !event.isShiftDown() && !event.isShortcutDown();
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
