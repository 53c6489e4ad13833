package fr.technolucide.exchange.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in its pieces: the addresses that stand in it, of pages and of people, and what is between them. */
final class LinkedText {

    /** An address ends before the punctuation of the sentence around it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s<>«»“”\"]*[^\\s<>«»“”\"’').,;:!?…]|[\\w.+-]+@\\w[\\w-]*(?:\\.\\w[\\w-]*)+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private LinkedText() {}

    /**
     * A piece of a text.
     *
     * @param target the address as a link takes it; empty for what is none
     */
    record Piece(String text, String target) {}

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece(text.substring(from, found.start()), ""));
            }
            pieces.add(new Piece(found.group(), target(found.group())));
            from = found.end();
        }
        if (from < text.length() || pieces.isEmpty()) {
            pieces.add(new Piece(text.substring(from), ""));
        }
        return List.copyOf(pieces);
    }

    private static String target(String address) {
        return address.startsWith("http") ? address : "mailto:" + address;
    }
}
