package fr.technolucide.exchange.excel.data;

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

    private WrappedLines() {}

    /** @param points the width of the cell */
    public static int of(String text, double points) {
        double most = Math.max(POINTS, points - EDGES) / (POINTS * MARGIN);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraph(paragraph, most);
        }
        return lines;
    }

    /** @param most the width of a line, in sizes of the font, as everything below */
    private static int paragraph(String text, double most) {
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double width = width(word);
            if (used == 0 || used + width(' ') + width > most) {
                lines += used == 0 ? 0 : 1;
                int broken = (int) (width / most);
                lines += broken;
                used = width - broken * most;
            } else {
                used += width(' ') + width;
            }
        }
        return lines;
    }

    private static double width(String word) {
        double width = 0;
        for (int i = 0; i < word.length(); i++) {
            width += width(word.charAt(i));
        }
        return width;
    }

    private static double width(char letter) {
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
