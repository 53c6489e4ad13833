package fr.technolucide.ui.field;

import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;

/**
 * The keyboard of a list of boxes to tick. Opened by the mouse, such a list would leave the keyboard where it was: its
 * keys would be heard there too. A letter goes to the next line that begins with it, as in any list.
 */
public final class OpenedList {

    private OpenedList() {}

    /**
     * Opens a list with Espace, as any other, and gives it the keyboard each time it opens.
     *
     * @param words returns the words of a line
     */
    public static <T> void takeKeyboard(CheckComboBox<T> box, Function<T, String> words) {
        box.setAccessibleRole(AccessibleRole.COMBO_BOX); // it would be read as a group of nothing
        box.skinProperty()
                .subscribe(skin -> box.getChildrenUnmodifiable().forEach(part -> {
                    if (part instanceof ComboBox<?> list) {
                        @SuppressWarnings("unchecked") // the skin lists the items of this very box
                        ComboBox<T> lines = (ComboBox<T>) list;
                        LetterKeys.of(box, lines, words);
                    }
                }));
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && event.getTarget() == box) {
                box.show();
                event.consume();
            }
        });
        box.addEventHandler(ComboBoxBase.ON_SHOWN, event -> {
            if (!isIn(box.getScene().getFocusOwner(), box)) {
                box.requestFocus();
            }
        });
    }

    /** Its own property of a focus within does not tell: it stays true once the list was closed. */
    private static boolean isIn(Node focused, Node box) {
        Node each = focused;
        while (each != null && each != box) {
            each = each.getParent();
        }
        return each != null;
    }
}
