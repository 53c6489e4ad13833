package fr.technolucide.ui.table;

import fr.technolucide.ui.common.TypedLetter;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Typing on the current cell of a table: its field opens, and what is typed takes the place of what stood there. */
final class CellTyping {

    private final TableView<RowSlot> table;
    private final Supplier<List<Column<?>>> here;
    private final SelectedRow selected;
    private final CellFields fields;
    private final List<KeyEvent> typed = new ArrayList<>();

    /**
     * @param here   returns the columns of the current cell
     * @param fields where these are typed in
     */
    CellTyping(TableView<RowSlot> table, Supplier<List<Column<?>>> here, SelectedRow selected, CellFields fields) {
        this.table = table;
        this.here = here;
        this.selected = selected;
        this.fields = fields;
        table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        table.getSelectionModel().selectedItemProperty().subscribe(slot -> typed.clear());
    }

    /** Returns whether one cell can be typed over. */
    boolean isPossible() {
        return isOneChosen() && fields.has(here.get());
    }

    /** Puts a text in the current cell; a name that is chosen from a list is sought there. */
    void paste(String text) {
        selected.whenRead(() -> {
            if (!fields.take(here.get(), text)) {
                typed.clear();
                typed.add(new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
                open();
            }
        });
    }

    private boolean isOneChosen() {
        return table.getSelectionModel().getSelectedIndices().size() == 1;
    }

    private void type(KeyEvent event) {
        if (TypedLetter.isPrinted(event) && isOneChosen()) {
            event.consume();
            typed.add(event);
            selected.whenRead(this::open);
        }
    }

    private void open() {
        List<KeyEvent> letters = List.copyOf(typed);
        typed.clear();
        if (fields.has(here.get())) {
            fields.enter(here.get());
            Node owner = table.getScene().getFocusOwner();
            if (owner instanceof TextInputControl text) {
                text.selectAll();
            }
            letters.forEach(letter -> TypedLetter.pass(letter, owner));
        }
    }
}
