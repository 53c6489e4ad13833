package fr.technolucide.exchange.excel.data;

/**
 * Estimates the number of lines of a text in a cell that wraps, from the usual width of a letter: measuring needs a
 * screen.
 */
public final class WrappedLines {

    /** Points, at 11 points of Calibri, rather more than its mean. */
    private static final double LETTER = 5.1;

    private WrappedLines() {}

    public static int of(String text, double points) {
        int most = Math.max(1, (int) ((points - 14) / LETTER));
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraph(paragraph, most);
        }
        return lines;
    }

    private static int paragraph(String text, int most) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed <= most) {
                used = needed;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += (word.length() - 1) / most;
                used = (word.length() - 1) % most + 1;
            }
        }
        return lines;
    }
}
