package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.CutText;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of one line; what the column cuts is whole in a tooltip and for a screen reader. */
final class SheetTableCell extends TableCell<RowSlot, SheetTableCell.Said> {

    /** What a column says of a row. */
    record Said(TableRow row, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    private final CellLook look;

    SheetTableCell(CellLook look) {
        this.look = look;
        CutText.explained(this);
    }

    @Override
    protected void updateItem(@Nullable Said said, boolean empty) {
        super.updateItem(said, empty);
        Said shown = empty ? null : said;
        setText(shown == null ? "" : shown.words().replace('\n', ' '));
        look.dress(this, shown == null ? null : shown.row());
    }
}
