package fr.technolucide.ui.resources;

import fr.technolucide.ui.common.Icon.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cell, with the drawing and the colour that go with them.
 *
 * @param style a style class; empty for none
 */
record StyledText(String words, @Nullable Shape icon, String style) {

    static StyledText of(String words) {
        return new StyledText(words, null, "");
    }

    /** Returns the words alone: what is copied of a cell. */
    @Override
    public String toString() {
        return words;
    }
}
