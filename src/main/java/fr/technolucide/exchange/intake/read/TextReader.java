package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.source.RawCell;
import java.util.regex.Pattern;

/** Reads texts: line breaks are normalised, and become spaces in a text of one line. Everything else is kept. */
final class TextReader {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern OTHER_LINE_ENDS = Pattern.compile("\\x0B|\\x0C|\\u2028|\\u2029|\\u0085");
    private static final Pattern BREAKS = Pattern.compile("[ \\u00A0]*[\\n\\t]+[ \\u00A0]*");

    private final boolean ours;

    /** @param ours whether spaces at both ends are part of the text, as in our own exports */
    TextReader(boolean ours) {
        this.ours = ours;
    }

    ParsedCell line(RawCell cell) {
        return said(BREAKS.matcher(text(cell)).replaceAll(" "));
    }

    ParsedCell lines(RawCell cell) {
        return said(text(cell));
    }

    private String text(RawCell cell) {
        String text = LINE_ENDS.matcher(CellText.of(cell)).replaceAll("\n");
        if (ours) {
            return text;
        }
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return OTHER_LINE_ENDS.matcher(marked).replaceAll("\n").strip();
    }

    private static ParsedCell said(String text) {
        return text.isEmpty() ? ParsedCell.EMPTY : ParsedCell.of(text);
    }
}
