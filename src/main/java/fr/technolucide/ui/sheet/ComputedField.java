package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A value that the workbook computes: read, never typed, and no stop for the keyboard. */
final class ComputedField extends Field {

    private final Label text = new Label();
    private String name = "";

    ComputedField(Column<?> column) {
        super(column);
        text.getStyleClass().add("computed");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    Region node() {
        return text;
    }

    @Override
    Control input() {
        return text;
    }

    @Override
    boolean isStop() {
        return false;
    }

    @Override
    void name(String words) {
        name = words;
    }

    /** @param words the value as written for a reader */
    @Override
    void show(@Nullable Object words) {
        text.setText(words == null ? "" : words.toString());
        text.setAccessibleText(Messages.text("form.computed", name, text.getText()));
    }

    @Override
    void reset() {
        text.setText("");
    }
}
