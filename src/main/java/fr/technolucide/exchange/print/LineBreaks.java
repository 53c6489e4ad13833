package fr.technolucide.exchange.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds where a line may end. The JDK would separate « qu’ » from its word, and so would the engine's own breaker. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isAfterElision(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isAfterElision(int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == '’' && Character.isLetter(text.charAt(at));
    }
}
