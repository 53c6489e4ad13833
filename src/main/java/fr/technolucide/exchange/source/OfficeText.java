package fr.technolucide.exchange.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of Office files: « _x000D_ » stands for a character (ECMA-376 part 1, §22.9.2.19), line ends are varied. */
final class OfficeText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private OfficeText() {}

    static String decode(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = text.contains("_x") ? ESCAPE.matcher(text).replaceAll(OfficeText::character) : text;
        return lines(plain);
    }

    /** Returns whether a text is as it is meant, as in nearly every cell: wide sheets have a million of them. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Returns a text with its line breaks made {@code \n}, whoever wrote them. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Returns a text without control characters and halves of characters, which no program shows; those that break a
     * line are kept as {@code \n}.
     */
    static String visible(String text) {
        if (!isAnySuspect(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        lines(text).codePoints().forEach(c -> {
            if (c == '\u000B' || c == '\f' || c == '\u0085') {
                kept.append('\n');
            } else if (!isControl(c) || c == '\n' || c == '\t') {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isAnySuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && isSuspect(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuspect(int unit) {
        boolean control = unit < ' ' ? unit != '\n' && unit != '\t' : unit >= 0x7F && unit <= 0x9F;
        return control || Character.isSurrogate((char) unit);
    }

    private static boolean isControl(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    /**
     * Reads from the start of a rich text ({@code si}, {@code is}), and returns its runs joined, without the phonetic
     * guide of Japanese.
     */
    static String rich(Xml xml, ReadBudget budget) {
        String element = xml.name();
        String first = ""; // nearly always all of it: one run
        StringBuilder joined = null;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t") && first.isEmpty()) {
                first = xml.text();
            } else if (xml.starts("t")) {
                joined = joined == null ? new StringBuilder(first) : joined;
                joined.append(xml.text());
                budget.text(joined.length());
            }
        }
        return decode(joined == null ? first : joined.toString());
    }
}
