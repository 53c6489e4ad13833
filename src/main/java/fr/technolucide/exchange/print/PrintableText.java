package fr.technolucide.exchange.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Any text, in characters that the font can show. What it lacks is replaced by its nearest plain form (a subscript two
 * by 2, a decomposed é by é, an unknown accent by its letter), or else by a box that is seen: one for a whole emoji.
 */
final class PrintableText {
    /** Stands for what cannot be shown; the derived font has a glyph for it. */
    static final String BOX = "□";

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern ACCENTED_BOX = Pattern.compile(BOX + "\\p{M}+");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern PLAIN = Pattern.compile("[ -~\\n]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FE00}-\\x{FE0F}&&[^\\n\\t]]+");
    private static final Pattern NARROW_SPACES = Pattern.compile("[\u202f\u2007]");

    private PrintableText() {}

    static String text(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        String composed =
                NARROW_SPACES.matcher(Normalizer.normalize(text, Form.NFC)).replaceAll("\u00a0");
        if (isShown(composed) && !UNSEEN.matcher(composed).find()) {
            return composed;
        }
        String seen = CLUSTER.matcher(composed).replaceAll(found -> Matcher.quoteReplacement(cluster(found.group())));
        return ACCENTED_BOX.matcher(seen).replaceAll(BOX);
    }

    private static String cluster(String cluster) {
        String seen = UNSEEN.matcher(cluster).replaceAll("");
        if (isShown(seen)) {
            return seen;
        }
        String compatible = Normalizer.normalize(seen, Form.NFKC);
        if (isShown(compatible)) {
            return compatible;
        }
        return withFewerMarks(compatible);
    }

    /** Returns the letter with as many of its accents as the font has: ễ is ê rather than e. */
    private static String withFewerMarks(String letter) {
        String apart = Normalizer.normalize(letter, Form.NFD);
        for (int end = apart.length() - 1;
                end > 0 && MARK.matcher(apart.substring(end, end + 1)).matches();
                end--) {
            String fewer = Normalizer.normalize(apart.substring(0, end), Form.NFC);
            if (isShown(fewer)) {
                return fewer;
            }
        }
        return BOX;
    }

    private static boolean isShown(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Coverage.GLYPHS.getGlyphId(c) != 0);
    }

    /** Read when a text first leaves ASCII; the fonts of one family cover the same characters. */
    private static final class Coverage {
        static final CmapLookup GLYPHS = read();

        private static CmapLookup read() {
            try (InputStream in = PaperFont.REGULAR.open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
