package fr.technolucide.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the caret, and what is selected, while another window has the keyboard: the toolkit selects the whole of a line
 * when its window comes back, and the next key would take its place. Who comes back with a click chooses the place.
 */
final class CaretKeeper {

    private final Scene scene;
    private @Nullable TextInputControl input;
    private int anchor;
    private int caret;

    CaretKeeper(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> input = null);
    }

    void keep() {
        Node owner = scene.getFocusOwner();
        input = owner instanceof TextInputControl text ? text : null;
        if (input != null) {
            anchor = input.getAnchor();
            caret = input.getCaretPosition();
        }
    }

    /** Once the field has the keyboard again. */
    void giveBack() {
        TextInputControl kept = input;
        input = null;
        if (kept != null && scene.getFocusOwner() == kept) {
            int length = kept.getLength();
            kept.selectRange(Math.min(anchor, length), Math.min(caret, length));
        }
    }
}
