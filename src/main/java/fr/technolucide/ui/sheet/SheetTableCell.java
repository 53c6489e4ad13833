package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.CutText;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of one line; what the column cuts is whole in a tooltip and for a screen reader. */
final class SheetTableCell extends TableCell<RowSlot, String> {

    SheetTableCell() {
        CutText.explained(this);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty || text == null ? "" : text.replace('\n', ' '));
    }
}
