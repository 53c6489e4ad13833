package fr.technolucide.ui.field;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A value that the workbook computes: read, never typed, and no stop for the keyboard. */
public final class ComputedField extends FormField {

    private final Label text = new Label();
    private String name = "";

    public ComputedField(Column<?> column) {
        super(column);
        text.getStyleClass().add("computed");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public Region node() {
        return text;
    }

    @Override
    public Control input() {
        return text;
    }

    @Override
    public boolean isStop() {
        return false;
    }

    @Override
    public void name(String words) {
        name = words;
    }

    /** @param words the value as written for a reader */
    @Override
    public void show(@Nullable Object words) {
        text.setText(words == null ? "" : words.toString());
        text.setAccessibleText(Messages.text("form.computed", name, text.getText()));
    }

    @Override
    public void reset() {
        text.setText("");
    }
}
