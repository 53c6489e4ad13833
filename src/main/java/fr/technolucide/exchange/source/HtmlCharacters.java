package fr.technolucide.exchange.source;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Decodes the character references of HTML: « &amp;eacute; », « &amp;#233; », « &amp;#xE9; ». Unknown ones stay as they are. */
final class HtmlCharacters {

    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]{1,31}));?");

    /** As many names as HTML has, and some more. */
    private static final int MOST_NAMES = 3_000;

    /** Numbers from 128 to 159 are read as browsers do: they are no characters, and were written by Windows. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Knows the names of HTML, which CommonMark shares. */
    private final Parser parser = Parser.builder().build();

    private final Map<String, String> names = new HashMap<>();

    String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private String character(MatchResult found) {
        String decimal = found.group("decimal");
        String hex = found.group("hex");
        if (decimal != null) {
            return numbered(Integer.parseInt(decimal));
        }
        if (hex != null) {
            return numbered(Integer.parseInt(hex, 16));
        }
        String name = found.group("name");
        if (names.size() >= MOST_NAMES && !names.containsKey(name)) {
            return found.group();
        }
        String known = names.computeIfAbsent(name, this::named);
        return known.isEmpty() ? found.group() : known;
    }

    private static String numbered(int code) {
        if (code >= 128 && code < 160) {
            return new String(new byte[] {(byte) code}, WINDOWS);
        }
        boolean none = code == 0
                || !Character.isValidCodePoint(code)
                || (code < 0x10000 && Character.isSurrogate((char) code));
        return none ? "\uFFFD" : Character.toString(code);
    }

    /** Returns the characters of a name; empty where HTML has no such name. */
    private String named(String name) {
        String written = "&" + name + ";";
        StringBuilder read = new StringBuilder();
        parser.parse(written).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                read.append(text.getLiteral());
            }
        });
        return read.toString().equals(written) ? "" : read.toString();
    }
}
