package fr.technolucide.ui.usecase;

import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Sheet;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the tab: Ctrl+N begins a case, Échap leaves the sheet of one; the others are those of the table shown. */
final class CaseKeys {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final Node node;
    private final UseCaseLayout places;
    private final SheetView matrix;
    private final OtherSheets others;

    CaseKeys(Node node, UseCaseLayout places, SheetView matrix, OtherSheets others) {
        this.node = node;
        this.places = places;
        this.matrix = matrix;
        this.others = others;
    }

    void listen() {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        Sheet other = places.other();
        if (other != null) {
            others.view(other).shortcut(event);
        } else if (NEW.match(event)) {
            places.begin();
            event.consume();
        } else if (places.shown() == CaseView.MATRIX) {
            matrix.shortcut(event);
        } else if (event.getCode() == KeyCode.ESCAPE && places.shown() == CaseView.PAGE && !isTyping()) {
            places.toMatrix();
            event.consume();
        }
    }

    private boolean isTyping() {
        Node owner = node.getScene().getFocusOwner();
        return owner instanceof TextInputControl || owner instanceof ComboBoxBase;
    }
}
