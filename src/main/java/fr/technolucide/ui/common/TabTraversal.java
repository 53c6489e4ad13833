package fr.technolucide.ui.common;

import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text of several lines from which Tab goes to the next field, as from any other; Ctrl+Tab still types one. The
 * keyboard enters it at its end, to go on with it.
 */
public final class TabTraversal {

    private TabTraversal() {}

    public static void of(TextArea area) {
        enterAtEnd(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /** Puts the caret at the end as the keyboard arrives, unless it was placed before: by a click, or by the person. */
    private static void enterAtEnd(TextArea area) {
        area.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, owner) -> {
            boolean arrives = owner == area && before != area;
            if (arrives && !area.isPressed() && area.getCaretPosition() == 0 && area.getAnchor() == 0) {
                area.end();
            }
        });
    }
}
