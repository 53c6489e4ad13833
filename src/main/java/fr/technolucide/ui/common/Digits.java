package fr.technolucide.ui.common;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Digits as they are typed on any keyboard: on the numeric pad, and above the letters with or without Maj. Windows and
 * macOS give those keys the code of their digit in every layout; Linux gives the code of the character of the key
 * without Maj, and no code to an accented letter.
 */
public final class Digits {

    /** The characters of the digit keys of a French keyboard without Maj, from 0 to 9. */
    private static final String FRENCH_ROW = "à&é\"'(-è_ç";

    /** The codes that Linux gives to some of them. */
    private static final Map<KeyCode, String> CODED = Map.of(
            KeyCode.AMPERSAND, "&",
            KeyCode.QUOTEDBL, "\"",
            KeyCode.QUOTE, "'",
            KeyCode.LEFT_PARENTHESIS, "(",
            KeyCode.MINUS, "-",
            KeyCode.UNDERSCORE, "_");

    private Digits() {}

    /** Returns the digit of a key that is pressed; −1 when it has none. */
    public static int of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            return digit(code.getName());
        }
        String borne = event.getText().isEmpty() ? CODED.getOrDefault(code, "") : event.getText();
        int typed = digit(borne);
        boolean inTheRow = code == KeyCode.UNDEFINED || CODED.containsKey(code);
        return typed >= 0 || !inTheRow || event.isShiftDown() ? typed : inFrenchRow(borne);
    }

    /** The last character of « Numpad 1 » too. */
    private static int digit(String words) {
        return words.isEmpty() ? -1 : Character.digit(words.charAt(words.length() - 1), 10);
    }

    /** The lock of the capitals makes « É » of « é ». */
    private static int inFrenchRow(String borne) {
        return borne.length() == 1 ? FRENCH_ROW.indexOf(Character.toLowerCase(borne.charAt(0))) : -1;
    }
}
