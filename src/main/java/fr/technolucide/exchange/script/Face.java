package fr.technolucide.exchange.script;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** A family of fonts, and the characters that it draws. */
public interface Face {

    /** How high a line of any face rises and falls, in thousandths of the size of its letters: as the text face does. */
    int ASCENT = 984;

    int DESCENT = -316;

    /** Returns the name of the family, which is no other face's. */
    String family();

    boolean draws(int codePoint);

    /**
     * Returns TrueType files of the family by CSS weight, each read when its supplier is asked.
     *
     * @param characters that are to be drawn; the files may lack others
     */
    Map<Integer, FSSupplier<InputStream>> files(Set<Integer> characters);

    /** Returns whether the face draws a whole text; white space and joiners need no glyph. */
    default boolean draws(String text) {
        return text.codePoints()
                .allMatch(
                        c -> Character.isWhitespace(c) || c == '\u00a0' || c == '\u200c' || c == '\u200d' || draws(c));
    }
}
