package fr.technolucide.exchange.print;

import fr.technolucide.exchange.script.ShippedFiles;
import java.nio.charset.StandardCharsets;

/** The way an A4 page is held: upright, as forms are, or on its side, for a table of many columns. */
public enum PaperOrientation {
    PORTRAIT(180),
    LANDSCAPE(267);

    private final int textWidth;

    PaperOrientation(int textWidth) {
        this.textWidth = textWidth;
    }

    /** Returns the width, in mm, between the margins of a page. */
    public int textWidth() {
        return textWidth;
    }

    /** Returns the rules that come after those of the lettering. */
    String style() {
        return this == LANDSCAPE ? Landscape.STYLE : "";
    }

    /** Read at the first page that needs it. */
    private static final class Landscape {
        static final String STYLE =
                new String(ShippedFiles.bytes("/fr/technolucide/exchange/print/landscape.css"), StandardCharsets.UTF_8);
    }
}
