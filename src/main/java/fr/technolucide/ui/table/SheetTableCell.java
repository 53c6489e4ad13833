package fr.technolucide.ui.table;

import fr.technolucide.ui.common.TruncatedText;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A cell of one line; what the column cuts is whole in a tooltip and for a screen reader. */
final class SheetTableCell extends TableCell<RowSlot, SheetTableCell.Said> {

    /** The text of a column for a row. */
    record Said(DisplayedRow row, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final CellRenderer look;

    SheetTableCell(CellRenderer look) {
        this.look = look;
        TruncatedText.explained(this);
    }

    /** Shows that it is the cell that a person is on, while its row is the one selected. */
    SheetTableCell follow(ObservableValue<Boolean> current) {
        var here = tableRowProperty().flatMap(TableRow::selectedProperty).orElse(false);
        Runnable mark = () -> pseudoClassStateChanged(CURRENT, current.getValue() && here.getValue());
        here.subscribe(selected -> mark.run());
        current.subscribe(chosen -> mark.run());
        return this;
    }

    @Override
    protected void updateItem(@Nullable Said said, boolean empty) {
        super.updateItem(said, empty);
        Said shown = empty ? null : said;
        setText(shown == null ? "" : shown.words().replace('\n', ' '));
        look.dress(this, shown == null ? null : shown.row());
    }
}
