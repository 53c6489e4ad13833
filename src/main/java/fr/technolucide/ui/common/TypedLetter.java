package fr.technolucide.ui.common;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A letter typed where a value is only read: its field opens, and is given the letter. */
public final class TypedLetter {

    private TypedLetter() {}

    /** Returns whether a key brings a character that is seen, and is no command. */
    public static boolean isPrinted(KeyEvent event) {
        String letter = event.getCharacter();
        // Ctrl and Alt together are AltGr, which types
        boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        return !command && !letter.isBlank() && !Character.isISOControl(letter.codePointAt(0));
    }

    /** Gives a letter to the field that has the keyboard now, as if it had been typed there. */
    public static void pass(KeyEvent letter, @Nullable Node owner) {
        if (owner != null) {
            Event.fireEvent(owner, letter.copyFor(owner, owner));
        }
    }
}
