package fr.technolucide.ui.sheet;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of one line; what the column cuts is whole in a tooltip and for a screen reader. */
final class SheetTableCell extends TableCell<RowSlot, String> {

    SheetTableCell() {
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? new Tooltip(getText()) : null));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        String line = empty || text == null ? "" : text.replace('\n', ' ');
        setText(line);
        if (isTextTruncated()) {
            setTooltip(new Tooltip(line));
        }
    }
}
