package fr.technolucide.exchange.print;

import fr.technolucide.exchange.script.ShippedFiles;
import java.nio.charset.StandardCharsets;

/** The size of the letters of a sheet; large ones take more pages, in the same order. */
public enum LetterSize {
    ORDINARY,
    /** Sixteen points for everything that is read. */
    LARGE;

    /** Returns the rules of this lettering, read at the first page that needs them. */
    String style() {
        return this == LARGE ? Ordinary.STYLE + Large.STYLE : Ordinary.STYLE;
    }

    private static String read(String name) {
        return new String(ShippedFiles.bytes("/fr/technolucide/exchange/print/" + name), StandardCharsets.UTF_8);
    }

    private static final class Ordinary {
        static final String STYLE = read("paper.css");
    }

    private static final class Large {
        static final String STYLE = read("large.css");
    }
}
