package fr.technolucide.exchange.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The tags and texts of an HTML document, one after the other, well formed or not: no tag is expected to be closed, and none
 * is remembered. Comments are passed over, and what is never shown. Takes a time in proportion to the length of the document.
 */
final class HtmlTokens {

    enum Kind {
        START,
        END,
        TEXT
    }

    /** Elements whose content is no HTML, or is not shown. */
    private static final Set<String> PASSED_OVER =
            Set.of("script", "style", "title", "textarea", "template", "noscript", "iframe");

    private final String html;
    private final Set<String> wanted;
    private final HtmlCharacters characters = new HtmlCharacters();
    private final Map<String, String> attributes = new HashMap<>();
    private Kind kind = Kind.TEXT;
    private String name = "";
    private String text = "";
    private int at;

    /** @param wanted the attributes that are kept, in lower case */
    HtmlTokens(String html, Set<String> wanted) {
        this.html = html;
        this.wanted = wanted;
    }

    /** Moves to the next tag or text; returns false at the end. */
    boolean next() {
        while (at < html.length()) {
            if (html.charAt(at) != '<') {
                text(found("<", at));
                return true;
            }
            char second = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
            if (second == '!' || second == '?') {
                at = past(html.startsWith("<!--", at) ? "-->" : ">", at + 2);
            } else if (isLetter(second)) {
                start();
                return true;
            } else if (second == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
                kind = Kind.END;
                name = name(at + 2);
                at = past(">", at);
                return true;
            } else {
                text(found("<", at + 1));
                return true;
            }
        }
        return false;
    }

    Kind kind() {
        return kind;
    }

    /** Returns the name of the element that starts or ends, in lower case. */
    String name() {
        return name;
    }

    /** Returns the characters of a text, white space as it was written. */
    String text() {
        return text;
    }

    /** Returns an attribute of the element that starts; empty when it has none, or when it was not wanted. */
    String attribute(String wantedName) {
        return attributes.getOrDefault(wantedName, "");
    }

    private void text(int end) {
        kind = Kind.TEXT;
        text = characters.decode(html.substring(at, end));
        at = end;
    }

    private void start() {
        kind = Kind.START;
        name = name(at + 1);
        at += 1 + name.length();
        attributes.clear();
        while (at < html.length() && html.charAt(at) != '>') {
            if (isSpace(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                attribute();
            }
        }
        at = Math.min(at + 1, html.length());
        if (PASSED_OVER.contains(name)) {
            passOver();
        }
    }

    private void attribute() {
        int start = at++; // one that begins with « = » too
        while (at < html.length() && !isSpace(html.charAt(at)) && "=/>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String given = html.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        String value = "";
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            value = value();
        }
        if (wanted.contains(given)) {
            attributes.putIfAbsent(given, characters.decode(value));
        }
    }

    private String value() {
        int start = at;
        char quote = at < html.length() ? html.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            int end = found(String.valueOf(quote), at + 1);
            at = Math.min(end + 1, html.length());
            return html.substring(start + 1, end);
        }
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(start, at);
    }

    /** Moves behind the end of an element, or to the end of the document where it has none. */
    private void passOver() {
        String end = "</" + name;
        while (at < html.length() && !html.regionMatches(true, at, end, 0, end.length())) {
            at = found("</", at + 1);
        }
        at = past(">", at);
    }

    private String name(int from) {
        int end = from;
        while (end < html.length() && !isSpace(html.charAt(end)) && "/>".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private int past(String mark, int from) {
        return Math.min(found(mark, from) + mark.length(), html.length());
    }

    /** Returns the place of a mark; the end of the document where there is none. */
    private int found(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns whether HTML takes a character for white space: a no-break space is none. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
