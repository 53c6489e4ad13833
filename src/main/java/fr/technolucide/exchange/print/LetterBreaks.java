package fr.technolucide.exchange.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Finds where a word too long for its line may be cut: before any letter, never before its accent. The engine passes
 * all the remaining text at each line; the JDK's iterator would read it to its end each time: seconds for 100,000
 * characters.
 */
final class LetterBreaks implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at += Character.charCount(text.codePointAt(at));
        } while (at < text.length() && isMark(text.codePointAt(at)));
        return at;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
