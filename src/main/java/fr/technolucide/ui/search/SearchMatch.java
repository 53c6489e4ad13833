package fr.technolucide.ui.search;

import fr.technolucide.language.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the words searched in a text, ignoring accents and capitals, as the search itself compares them. */
final class SearchMatch {

    private static final int AROUND = 40;

    private SearchMatch() {}

    /**
     * A stretch of a text.
     *
     * @param hit whether it is one of the words
     */
    record Piece(String text, boolean hit) {}

    static boolean isIn(String text, String words) {
        return pieces(text, words).stream().anyMatch(Piece::hit);
    }

    /** Returns the whole text, cut where a word begins and ends; only the beginnings of its words are compared. */
    static List<Piece> pieces(String text, String words) {
        List<String> wanted = Arrays.stream(Fold.fold(words).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int plain = 0;
        for (int at = 0; at < text.length(); at++) {
            int length = begins(text, at) ? longest(text, at, wanted) : 0;
            if (length > 0) {
                add(pieces, text.substring(plain, at), false);
                add(pieces, text.substring(at, at + length), true);
                at += length - 1;
                plain = at + 1;
            }
        }
        add(pieces, text.substring(plain), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }

    private static boolean begins(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /**
     * Returns the number of characters from here that fold into one of the words: « œ » is one, its folded form two.
     */
    private static int longest(String text, int at, List<String> wanted) {
        int best = 0;
        for (String word : wanted) {
            int end = at;
            String folded = "";
            while (end < text.length() && folded.length() < word.length()) {
                end++;
                folded = Fold.fold(text.substring(at, end));
            }
            if (folded.startsWith(word)) {
                best = Math.max(best, end - at);
            }
        }
        return best;
    }

    /** Returns a part of a long text with the first match in it. */
    static String around(String text, String words) {
        String line = text.replace('\n', ' ');
        int at = 0;
        for (Piece piece : pieces(line, words)) {
            if (piece.hit()) {
                break;
            }
            at += piece.text().length();
        }
        int start = at <= AROUND ? 0 : line.lastIndexOf(' ', at - AROUND / 2) + 1;
        int end = Math.min(line.length(), start + 3 * AROUND);
        return (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
    }
}
