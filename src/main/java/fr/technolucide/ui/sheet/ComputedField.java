package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Column;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A value that the workbook computes: read, never typed, and no stop for the keyboard. */
final class ComputedField extends Field {

    private final Label text = new Label();

    ComputedField(Column<?> column) {
        super(column);
        text.getStyleClass().add("computed");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    Region node() {
        return text;
    }

    @Override
    Control input() {
        return text;
    }

    /** @param words the value as written for a reader */
    @Override
    void show(@Nullable Object words) {
        text.setText(words == null ? "" : words.toString());
    }

    @Override
    void reset() {
        text.setText("");
    }
}
