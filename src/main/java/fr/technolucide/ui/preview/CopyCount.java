package fr.technolucide.ui.preview;

import fr.technolucide.language.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/** The field of the number of copies; the system's own dialog can still change it. */
final class CopyCount {

    private static final String DIGITS = "\\d{0,2}";

    private final TextField field = new TextField("1");
    private final VBox node;

    CopyCount() {
        Label label = new Label(Messages.text("preview.copies"));
        label.getStyleClass().add("preview-label");
        label.setLabelFor(field);
        field.setId("preview.copies");
        field.setAccessibleText(label.getText());
        field.setTextFormatter(new TextFormatter<>(CopyCount::digits));
        node = new VBox(label, field);
        node.getStyleClass().add("preview-field");
    }

    /** Rejects a change that leaves anything but digits. */
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches(DIGITS)) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
            change.setAnchor(change.getRangeStart());
            change.setCaretPosition(change.getRangeStart());
        }
        return change;
    }

    VBox node() {
        return node;
    }

    /** Returns the number of copies, at least 1. */
    int count() {
        return isGiven() ? Integer.parseInt(field.getText()) : 1;
    }

    /** Says what to write as long as the field holds no number of copies. */
    StringBinding lacking() {
        return Bindings.createStringBinding(
                () -> isGiven() ? "" : Messages.text("preview.copies.lacking"), field.textProperty());
    }

    private boolean isGiven() {
        return !field.getText().isEmpty() && Integer.parseInt(field.getText()) > 0;
    }
}
