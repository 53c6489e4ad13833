package fr.technolucide.exchange.print;

import fr.technolucide.exchange.script.ShippedFiles;
import java.nio.charset.StandardCharsets;

/** The way an A4 page is held: upright, as forms are, or on its side, for a table of many columns. */
public enum PaperOrientation {
    PORTRAIT(180),
    LANDSCAPE(267);

    private static final double SHORT_SIDE = 595.28;
    private static final double LONG_SIDE = 841.89;

    private final int textWidth;

    PaperOrientation(int textWidth) {
        this.textWidth = textWidth;
    }

    /** Returns the width, in mm, between the margins of a page. */
    public int textWidth() {
        return textWidth;
    }

    /** Returns the width of a page, in points. */
    public double width() {
        return this == LANDSCAPE ? LONG_SIDE : SHORT_SIDE;
    }

    /** Returns the height of a page, in points. */
    public double height() {
        return this == LANDSCAPE ? SHORT_SIDE : LONG_SIDE;
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
