package fr.technolucide.ui.common;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Knows whether Ctrl+Z and Ctrl+Y belong to the text under the cursor, or to the workbook: a field says so of itself. */
public final class TextUndo {

    private static final String KEY = TextUndo.class.getName();

    private TextUndo() {}

    /**
     * Does again what was taken back in a text: on Ctrl+Y, which JavaFX does not know on every system.
     *
     * @return false where nothing is to be done again in that control
     */
    public static boolean redo(@Nullable Node control) {
        TextInputControl text = control instanceof DatePicker picker
                ? picker.getEditor()
                : control instanceof TextInputControl typed ? typed : null;
        if (text == null || !text.isRedoable()) {
            return false;
        }
        text.redo();
        return true;
    }

    /** Declares a control in which text is typed. */
    public static void declare(Node control, BooleanSupplier underWay) {
        control.getProperties().put(KEY, underWay);
    }

    /** Returns the same as {@link #isUnderWay}, but only for a control that declares it. */
    public static boolean isDeclaredUnderWay(Node control) {
        return control.getProperties().get(KEY) instanceof BooleanSupplier underWay && underWay.getAsBoolean();
    }

    /**
     * Returns whether something typed in a control is not committed yet; true for text controls that do not say, which
     * keep their own undo.
     */
    public static boolean isUnderWay(@Nullable Node control) {
        return control != null
                && (control.getProperties().get(KEY) instanceof BooleanSupplier underWay
                        ? underWay.getAsBoolean()
                        : control instanceof TextInputControl);
    }
}
