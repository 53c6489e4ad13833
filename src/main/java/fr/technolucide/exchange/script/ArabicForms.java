package fr.technolucide.exchange.script;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The characters of the private use area under which the shipped Arabic face has the joined forms of each letter, and
 * each mark at each place where letters bear it; {@code packaging/fonts/derive-scripts.py} gives them.
 */
public final class ArabicForms {

    /** The family of the face that has these characters; in any other face they mean nothing. */
    public static final String FAMILY = "Technolucide Arabe";

    static final int END = 1;
    static final int BEGINNING = 2;
    static final int MIDDLE = 3;

    private static final int FORM = 0xE000;
    private static final int FIRST_LETTER = 0x600;
    private static final int MARK = 0xE600;
    private static final int PLACES = 128;

    private static final String SHADDA = "\u0651";

    /** In the order of the face; a shadda and a vowel make one. */
    private static final String[] MARKS = {
        "\u064B",
        "\u064C",
        "\u064D",
        "\u064E",
        "\u064F",
        "\u0650",
        SHADDA,
        "\u0652",
        "\u0653",
        "\u0654",
        "\u0655",
        "\u0670",
        "\u0651\u064B",
        "\u0651\u064C",
        "\u0651\u064D",
        "\u0651\u064E",
        "\u0651\u064F",
        "\u0651\u0650",
        "\u0651\u0670"
    };

    /** Those that stand under their letter; with a shadda they stand under it, over the letter. */
    private static final String LOW = "\u064D\u0650\u0655";

    private static final Map<Character, int[]> BEARING = read();

    private ArabicForms() {}

    private static Map<Character, int[]> read() {
        Map<Character, int[]> bearing = new HashMap<>();
        String file = new String(
                ShippedFiles.bytes("/fr/technolucide/fonts/TechnolucideArabe.places"), StandardCharsets.US_ASCII);
        file.lines()
                .map(line -> line.split(" "))
                .forEach(line -> bearing.put(
                        (char) Integer.parseInt(line[0], 16),
                        new int[] {Integer.parseInt(line[1]), Integer.parseInt(line[2])}));
        return bearing;
    }

    /** Returns a letter in one of its forms; empty where it has none, since it does not join on that side. */
    static Optional<Character> form(char letter, int form) {
        char joined = (char) (FORM + 4 * (letter - FIRST_LETTER) + form);
        return letter >= FIRST_LETTER && letter < FIRST_LETTER + (MARK - FORM) / 4 && BEARING.containsKey(joined)
                ? Optional.of(joined)
                : Optional.empty();
    }

    /** Returns marks, one or a shadda with its vowel, where a letter in its form bears them; empty when it bears none. */
    static Optional<Character> placed(String marks, char letter) {
        int[] places = BEARING.get(letter);
        int number = Arrays.asList(MARKS).indexOf(marks);
        if (places == null || number < 0) {
            return Optional.empty();
        }
        return Optional.of((char) (MARK + PLACES * number + places[LOW.contains(marks) ? 1 : 0]));
    }

    /** Returns the letters that a character stands for: itself, unless it is one of these forms or marks. */
    public static String letters(int codePoint) {
        if (codePoint >= FORM && codePoint < MARK) {
            return String.valueOf((char) (FIRST_LETTER + (codePoint - FORM) / 4));
        }
        int number = (codePoint - MARK) / PLACES;
        return codePoint >= MARK && number < MARKS.length ? MARKS[number] : Character.toString(codePoint);
    }
}
