package fr.technolucide.exchange.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of Office files: « _x000D_ » stands for a character (ECMA-376 part 1, §22.9.2.19), line ends are varied. */
final class OfficeText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private OfficeText() {}

    static String decode(String text) {
        String plain = text.contains("_x") ? ESCAPE.matcher(text).replaceAll(OfficeText::character) : text;
        return lines(plain);
    }

    /** Returns a text with its line breaks made {@code \n}, whoever wrote them. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
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
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                text.append(xml.text());
                budget.text(text.length());
            }
        }
        return decode(text.toString());
    }
}
