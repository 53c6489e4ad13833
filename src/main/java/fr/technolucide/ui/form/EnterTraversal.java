package fr.technolucide.ui.form;

import fr.technolucide.ui.field.FormField;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * Entrée goes from field to field; in the last one something else follows, and with Ctrl in any. Maj+Entrée stays a new
 * line of a text.
 */
final class EnterTraversal {

    private final FieldGroup fields;
    private final BooleanSupplier throughLines;
    private final Consumer<KeyEvent> atTheEnd;
    private Optional<Detour> detour = Optional.empty();
    private Subscription left = Subscription.EMPTY;

    /** A field from which Entrée leads elsewhere than to the next one. */
    private record Detour(FormField field, Runnable way) {}

    /**
     * @param throughLines whether Entrée leaves a text of several lines too
     * @param atTheEnd     what follows the last field, once it was understood, given the key
     */
    EnterTraversal(FieldGroup fields, BooleanSupplier throughLines, Consumer<KeyEvent> atTheEnd) {
        this.fields = fields;
        this.throughLines = throughLines;
        this.atTheEnd = atTheEnd;
        fields.root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Lets Entrée lead elsewhere from the field that has the keyboard, as long as that keeps it. */
    void detour(Runnable way) {
        left.unsubscribe();
        detour = fields.current().map(box -> new Detour(box.field(), way));
        left = detour.map(from -> from.field().focused().subscribe(within -> {
                    if (!within) {
                        detour = Optional.empty();
                    }
                }))
                .orElse(Subscription.EMPTY);
    }

    /** Answers Entrée in the field that has the keyboard; consumes it unless that is left to an open list. */
    void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isAltDown()) {
            return;
        }
        fields.current().ifPresent(box -> {
            FormField field = box.field();
            if (field.isOpen() || (field.hasLines() && !throughLines.getAsBoolean() && !event.isShortcutDown())) {
                return;
            }
            event.consume();
            if (event.isShiftDown() && !field.takeAnyway()) {
                field.newLine();
            } else if (event.isShiftDown() || (event.isShortcutDown() ? field.leave() : field.goOn())) {
                goOn(event, event.isShortcutDown() ? fields.stops().getLast() : box);
            }
        });
    }

    private void goOn(KeyEvent event, FieldBox box) {
        Optional<Detour> other = detour.filter(from -> from.field() == box.field() && !event.isShortcutDown());
        if (other.isPresent()) {
            other.get().way().run();
            return;
        }
        List<FieldBox> stops = fields.stops();
        int next = stops.indexOf(box) + 1;
        if (next < stops.size()) {
            stops.get(next).field().focus();
        } else {
            atTheEnd.accept(event);
        }
    }
}
