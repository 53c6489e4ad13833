package fr.technolucide.exchange.excel.data;

import java.util.Arrays;

/**
 * Estimates the number of lines of a text in a cell that wraps, from the widths of letters of Calibri at 11 points:
 * measuring needs a screen.
 */
public final class WrappedLines {

    private static final double POINTS = 11;

    /** What other spreadsheets and printers may need more than the font says. */
    private static final double MARGIN = 1.05;

    /** The points that the indent and the edges of a cell take. */
    private static final double EDGES = 11;

    private static final String NARROW = " \u00A0iljI.,:;'’!|·";
    private static final String SLIM = "frtJ()[]{}-/\"°";
    private static final String MEDIUM = "sczvxykç";
    private static final String WIDE = "mwMW—%œŒæ@…→";
    private static final char FIRST_IDEOGRAPH = '\u1100';

    /** The widths of the letters that nearly every text is made of. */
    private static final double[] LATIN = latin();

    private static final double SPACE = measured(' ');

    private WrappedLines() {}

    /** @param points the width of the cell */
    public static int of(String text, double points) {
        double most = Math.max(POINTS, points - EDGES) / (POINTS * MARGIN); // in sizes of the font, as all widths below
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : '\n';
            if (letter != ' ' && letter != '\n') {
                word += width(letter);
                continue;
            }
            if (used == 0 || used + SPACE + word > most) {
                int broken = (int) (word / most);
                lines += broken + (used == 0 ? 0 : 1);
                used = word - broken * most;
            } else {
                used += SPACE + word;
            }
            word = 0;
            if (letter == '\n' && i < text.length()) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }

    private static double width(char letter) {
        return letter < LATIN.length ? LATIN[letter] : measured(letter);
    }

    private static double[] latin() {
        double[] widths = new double[256];
        Arrays.setAll(widths, letter -> measured((char) letter));
        return widths;
    }

    private static double measured(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.26;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.35;
        }
        if (MEDIUM.indexOf(letter) >= 0) {
            return 0.44;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.85;
        }
        if (letter >= FIRST_IDEOGRAPH) {
            return 1;
        }
        return Character.isUpperCase(letter) ? 0.6 : 0.51;
    }
}
