package fr.technolucide.ui.form;

import fr.technolucide.workbook.Column;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Échap in a field where something else stands than what the row held puts that back, before it closes anything. A text of
 * several lines is kept, for it may be long, and so is what is typed in an empty cell of a row that no file holds yet: who
 * closes the form asks about it.
 */
final class EscapeKey {

    private final FieldGroup fields;
    private final BooleanSupplier begun;
    private final Function<Column<?>, @Nullable Object> held;

    /**
     * @param begun whether the row is in no file yet
     * @param held  the value of a cell in the row
     */
    EscapeKey(FieldGroup fields, BooleanSupplier begun, Function<Column<?>, @Nullable Object> held) {
        this.fields = fields;
        this.begun = begun;
        this.held = held;
        fields.root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        fields.current().map(FieldBox::field).filter(field -> !field.isOpen()).ifPresent(field -> {
            Object value = held.apply(field.column());
            boolean kept = (field.hasLines() || (value == null && begun.getAsBoolean())) && field.leave();
            if (!kept && !field.shows(value)) {
                event.consume();
                field.takeBack(value);
            }
        });
    }
}
