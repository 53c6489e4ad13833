package fr.technolucide.ui.common;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Ctrl and a digit, on any keyboard: a {@code KeyCodeCombination} knows the keys of one row of one layout. */
public final class DigitShortcut extends KeyCombination {

    private final int digit;

    public DigitShortcut(int digit) {
        super(SHORTCUT_DOWN, SHIFT_ANY);
        this.digit = digit;
    }

    @Override
    public boolean match(KeyEvent event) {
        return super.match(event) && Digits.of(event) == digit;
    }

    @Override
    public String getName() {
        return super.getName() + "+" + digit;
    }

    @Override
    public String getDisplayText() {
        return super.getDisplayText() + digit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitShortcut that && digit == that.digit;
    }

    @Override
    public int hashCode() {
        return digit;
    }
}
