package fr.technolucide.exchange.script;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that is read from right to left, for the renderer: it breaks lines in the order of reading, then has each piece of
 * a line put in the order of drawing. The renderer lays the pieces of a line out in one direction, and may end a line between
 * them; so a paragraph from the right is one piece, and in one from the left all that stands between Arabic words, numbers
 * included, is one piece with them.
 */
public final class RightToLeft implements BidiReorderer {

    /** Opening and closing in turn; Java knows which characters are mirrored, but not by which. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥⟨⟩〈〉《》「」『』【】";

    @Override
    public String reorderRTLTextToLTR(String text) {
        if (text.isEmpty()) {
            return text;
        }
        Bidi bidi = new Bidi(unshaped(text), Bidi.DIRECTION_RIGHT_TO_LEFT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] pieces = new Object[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            pieces[run] = levels[run] % 2 == 0 ? piece : reversed(piece);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        StringBuilder drawn = new StringBuilder();
        for (Object piece : pieces) {
            drawn.append(piece);
        }
        return drawn.toString();
    }

    /** Returns the text in letters of which Java knows the direction, place for place. */
    private static String unshaped(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> letters.append(
                        Character.isSurrogate((char) c)
                                ? (char) c
                                : ArabicForms.letters(c).charAt(0)));
        return letters.toString();
    }

    private static String reversed(String piece) {
        StringBuilder mirrored = new StringBuilder(piece.length());
        piece.chars().forEach(c -> {
            int place = MIRRORED.indexOf(c);
            mirrored.append(place < 0 ? (char) c : MIRRORED.charAt(place ^ 1));
        });
        return mirrored.reverse().toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicShaper.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return text.codePoints().mapToObj(ArabicForms::letters).reduce("", String::concat);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Returns whether the first letter of a text that has a direction is read from right to left. */
    static boolean isBaseOf(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Returns the runs of a paragraph from the left, in the order of reading. */
    static List<BidiTextRun> runs(String paragraph) {
        Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<BidiTextRun> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= paragraph.length(); at++) {
            boolean turned = bidi.getLevelAt(start) > 0;
            if (at == paragraph.length() || bidi.getLevelAt(at) > 0 != turned) {
                runs.add(new BidiTextRun(start, at - start, turned ? BidiSplitter.RTL : BidiSplitter.LTR));
                start = at;
            }
        }
        return runs;
    }

    /** Finds the runs of the paragraphs of a page. */
    public static final class Runs implements BidiSplitter {
        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            boolean whole = paragraph.isEmpty() || defaultDirection == RTL;
            runs = whole
                    ? List.of(new BidiTextRun(0, paragraph.length(), defaultDirection))
                    : RightToLeft.runs(paragraph);
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int runIndex) {
            return runs.get(runIndex);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return isBaseOf(paragraph) ? RTL : LTR;
        }
    }
}
