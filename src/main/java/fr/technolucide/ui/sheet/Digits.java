package fr.technolucide.ui.sheet;

import javafx.scene.input.KeyEvent;

/** Digits as they are typed on any keyboard. */
final class Digits {

    private static final String FRENCH_ROW = "à&é\"'(-è_ç";

    private Digits() {}

    /**
     * The digit of a key; −1 when it is none. The keys above the letters of a French keyboard bear digits with Maj, and
     * give them without it too.
     */
    static int of(KeyEvent event) {
        String text = event.getCode().isDigitKey() ? event.getCode().getName() : event.getText();
        if (text.isEmpty()) {
            return -1;
        }
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(last) ? Character.digit(last, 10) : FRENCH_ROW.indexOf(last);
    }
}
