package fr.technolucide.ui.sheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Entrée goes from field to field; in the last one something else follows, and with Ctrl in any. Maj+Entrée stays a new
 * line of a text.
 */
final class EnterChain {

    private final FormBody body;
    private final boolean throughLines;
    private final Runnable atTheEnd;

    /**
     * @param throughLines whether Entrée leaves a text of several lines too
     * @param atTheEnd     what follows the last field, once it was understood
     */
    EnterChain(FormBody body, boolean throughLines, Runnable atTheEnd) {
        this.body = body;
        this.throughLines = throughLines;
        this.atTheEnd = atTheEnd;
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isAltDown()) {
            return;
        }
        Node focused = body.getScene().getFocusOwner();
        Optional<FieldBox> here = body.boxes().values().stream()
                .filter(box -> box.field().holds(focused))
                .findFirst();
        here.ifPresent(box -> {
            Field field = box.field();
            if (field.isOpen() || (field.hasLines() && !throughLines && !event.isShortcutDown())) {
                return;
            }
            event.consume();
            if (event.isShiftDown() && !field.takeAnyway()) {
                field.newLine();
            } else if (event.isShiftDown() || (event.isShortcutDown() ? field.leave() : field.goOn())) {
                goOn(event.isShortcutDown() ? last() : box);
            }
        });
    }

    private List<FieldBox> stops() {
        return body.boxes().values().stream().filter(FieldBox::isReachable).toList();
    }

    private FieldBox last() {
        return stops().getLast();
    }

    private void goOn(FieldBox box) {
        List<FieldBox> stops = stops();
        int next = stops.indexOf(box) + 1;
        if (next < stops.size()) {
            stops.get(next).field().focus();
        } else {
            atTheEnd.run();
        }
    }
}
