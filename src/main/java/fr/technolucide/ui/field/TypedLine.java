package fr.technolucide.ui.field;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * The text of a field against what is written of it. What was committed while it is still being typed, such as « 1h30
 * », keeps its own words until the field is left: the caret and what is selected stay where they are.
 */
final class TypedLine {

    private final TextInputControl input;
    private String written = "";
    private String handed = "";
    private boolean composing;

    TypedLine(TextInputControl input) {
        this.input = input;
        input.addEventHandler(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
    }

    /** Returns whether something typed is not committed yet. */
    boolean isBeingTyped() {
        return !input.getText().equals(written) && !input.getText().equals(handed);
    }

    /** Returns whether the field shows only a value written as this text. */
    boolean shows(String text) {
        return !isBeingTyped() && written.equals(text);
    }

    /** Returns whether an input method is composing a character from several keys. */
    boolean isBeingComposed() {
        return composing;
    }

    /** Takes the words in which the value is written. */
    void write(String text) {
        written = text;
        handed = text;
        if (!input.getText().equals(text)) {
            input.setText(text);
        }
    }

    /** Takes the text as it stands for a value written otherwise. */
    void handOver(String text) {
        written = text;
        handed = input.getText();
    }

    /** The text as it stands gives way to the words in which the value is written. */
    void tidy() {
        if (!input.getText().equals(written)) {
            write(written);
        }
    }

    /**
     * Shows what is written, unless a person is typing.
     *
     * @return false when the text stays
     */
    boolean show(String text) {
        boolean typing = isBeingTyped();
        if (text.equals(written)) {
            return false;
        }
        written = text;
        handed = text;
        if (!typing) {
            input.setText(text);
        }
        return !typing;
    }
}
