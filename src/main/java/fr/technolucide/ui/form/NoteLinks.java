package fr.technolucide.ui.form;

import fr.technolucide.ui.field.FormField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The links of what is said under fields, for the keyboard: Alt+Entrée presses the one of its field, Tab reaches them
 * after the last field. Between two fields they would take what is typed for the next one.
 */
final class NoteLinks {

    private final FieldGroup fields;

    NoteLinks(FieldGroup fields) {
        this.fields = fields;
        fields.root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            fields.current().flatMap(box -> box.note().link()).ifPresent(link -> {
                event.consume();
                link.fire();
            });
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            go(event);
        }
    }

    private void go(KeyEvent event) {
        List<FieldBox> stops = fields.stops();
        List<Hyperlink> links =
                stops.stream().flatMap(box -> box.note().link().stream()).toList();
        if (links.isEmpty()) {
            return;
        }
        FormField last = stops.getLast().field();
        Node focused = fields.focused();
        int here = links.indexOf(focused);
        if (here < 0 && (focused != last.input() || event.isShiftDown())) {
            return;
        }
        event.consume();
        int next = event.isShiftDown() ? here - 1 : here + 1;
        if (next < 0) {
            last.focus();
        } else if (next < links.size()) {
            links.get(next).requestFocus();
        } else {
            last.input().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }
}
