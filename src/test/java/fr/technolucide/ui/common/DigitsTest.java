package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Keys as Windows, macOS and Linux give them to JavaFX. */
class DigitsTest {

    private static final List<String> FRENCH = List.of("à", "&", "é", "\"", "'", "(", "-", "è", "_", "ç");
    private static final List<KeyCode> FRENCH_ON_LINUX = List.of(
            KeyCode.UNDEFINED,
            KeyCode.AMPERSAND,
            KeyCode.UNDEFINED,
            KeyCode.QUOTEDBL,
            KeyCode.QUOTE,
            KeyCode.LEFT_PARENTHESIS,
            KeyCode.MINUS,
            KeyCode.UNDEFINED,
            KeyCode.UNDERSCORE,
            KeyCode.UNDEFINED);

    private static int of(KeyCode code, String text, boolean shift) {
        return Digits.of(
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, shift, false, false, false));
    }

    private static KeyCode row(int digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }

    @Test
    void theNumericPadGivesItsDigits() {
        for (int digit = 0; digit < 10; digit++) {
            KeyCode code = KeyCode.valueOf("NUMPAD" + digit);
            assertThat(of(code, Integer.toString(digit), false)).isEqualTo(digit);
        }
    }

    @Test
    void anAmericanRowGivesItsDigits() {
        List<String> withShift = List.of(")", "!", "@", "#", "$", "%", "^", "&", "*", "(");
        for (int digit = 0; digit < 10; digit++) {
            assertThat(of(row(digit), Integer.toString(digit), false)).isEqualTo(digit);
            assertThat(of(row(digit), withShift.get(digit), true)).isEqualTo(digit);
        }
    }

    /** Windows says what the key bears without Maj even with it. */
    @Test
    void aFrenchRowOnWindowsGivesItsDigitsWithMajAndWithout() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(of(row(digit), FRENCH.get(digit), false)).isEqualTo(digit);
            assertThat(of(row(digit), FRENCH.get(digit), true)).isEqualTo(digit);
        }
    }

    @Test
    void aFrenchRowOnMacGivesItsDigitsWithMajAndWithout() {
        for (int digit = 0; digit < 10; digit++) {
            String borne = digit == 6 ? "§" : digit == 8 ? "!" : FRENCH.get(digit);
            assertThat(of(row(digit), borne, false)).isEqualTo(digit);
            assertThat(of(row(digit), Integer.toString(digit), true)).isEqualTo(digit);
        }
    }

    @Test
    void aFrenchRowOnLinuxGivesItsDigitsWithMajAndWithout() {
        for (int digit = 0; digit < 10; digit++) {
            KeyCode code = FRENCH_ON_LINUX.get(digit);
            assertThat(of(code, FRENCH.get(digit), false)).isEqualTo(digit);
            assertThat(of(code, Integer.toString(digit), true)).isEqualTo(digit);
        }
    }

    @Test
    void theLockOfTheCapitalsChangesNothing() {
        assertThat(of(KeyCode.UNDEFINED, "É", false)).isEqualTo(2);
        assertThat(of(KeyCode.UNDEFINED, "Ç", false)).isEqualTo(9);
    }

    @Test
    void otherKeysBearNoDigit() {
        assertThat(of(KeyCode.SUBTRACT, "-", false)).isEqualTo(-1);
        assertThat(of(KeyCode.QUOTE, "\"", true)).isEqualTo(-1);
        assertThat(of(KeyCode.RIGHT_PARENTHESIS, ")", false)).isEqualTo(-1);
        assertThat(of(KeyCode.A, "a", false)).isEqualTo(-1);
        assertThat(of(KeyCode.UNDEFINED, "ù", false)).isEqualTo(-1);
        assertThat(of(KeyCode.ENTER, "", false)).isEqualTo(-1);
    }
}
