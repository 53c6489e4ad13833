package fr.technolucide.ui.resources;

import fr.technolucide.ui.common.Icon.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cell, with the drawing and the colour that go with them.
 *
 * @param style  a style class; empty for none
 * @param copied what is copied of the cell, where a spreadsheet reads a figure or a date
 */
record StyledText(String words, @Nullable Shape icon, String style, String copied) {

    StyledText(String words, @Nullable Shape icon, String style) {
        this(words, icon, style, words);
    }

    static StyledText of(String words) {
        return new StyledText(words, null, "");
    }

    /** Returns the cell with its figure or its date, as it is copied. */
    StyledText copied(String figure) {
        return new StyledText(words, icon, style, figure);
    }

    /** Returns what is copied of a cell. */
    @Override
    public String toString() {
        return copied;
    }
}
