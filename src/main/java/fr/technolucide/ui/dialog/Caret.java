package fr.technolucide.ui.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * The caret of a field, and what is selected in it, before something else takes the keyboard: the toolkit selects the
 * whole of a line when the keyboard comes back, and the next key would take its place.
 */
public final class Caret {

    private final TextInputControl input;
    private final String text;
    private final int anchor;
    private final int place;

    private Caret(TextInputControl input) {
        this.input = input;
        this.text = input.getText();
        this.anchor = input.getAnchor();
        this.place = input.getCaretPosition();
    }

    /** @param owner what has the keyboard; absent of what is not typed in */
    public static Optional<Caret> of(@Nullable Node owner) {
        TextInputControl input = switch (owner) {
            case TextInputControl line -> line;
            case DatePicker picker -> picker.getEditor();
            case ComboBox<?> box when box.isEditable() -> box.getEditor();
            case null, default -> null;
        };
        return Optional.ofNullable(input).map(Caret::new);
    }

    /** Restores the caret, once the field has the keyboard again; at the end of a text that changed meanwhile. */
    public void giveBack() {
        if (text.equals(input.getText())) {
            input.selectRange(anchor, place);
        } else {
            input.end();
        }
    }
}
