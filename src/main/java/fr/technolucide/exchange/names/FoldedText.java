package fr.technolucide.exchange.names;

import fr.technolucide.language.Fold;

/** A text folded letter by letter, and where in the text each letter of the folding comes from. */
final class FoldedText {

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private final int[] starts;

    FoldedText(String original) {
        this.original = original;
        int[] origins = new int[original.length() * 2 + 16];
        for (int at = 0; at < original.length(); ) {
            int next = original.offsetByCodePoints(at, 1);
            folded.append(Fold.fold(original.substring(at, next)));
            if (folded.length() > origins.length) {
                origins = java.util.Arrays.copyOf(origins, folded.length() * 2);
            }
            for (int i = folded.length() - 1; i >= 0 && origins[i] == 0; i--) {
                origins[i] = at + 1;
            }
            at = next;
        }
        this.starts = origins;
    }

    CharSequence folded() {
        return folded;
    }

    /** Returns the start, in the original text, of the letter that a character of the folded text comes from. */
    int start(int at) {
        return starts[at] - 1;
    }

    /**
     * Returns the end, in the original text, of the letter that the folded character before {@code at} comes from, its
     * accents included.
     */
    int end(int at) {
        int begin = start(at - 1);
        int end = original.offsetByCodePoints(begin, 1);
        while (end < original.length() && Fold.fold(letter(end)).isEmpty()) {
            end = original.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private String letter(int at) {
        return original.substring(at, original.offsetByCodePoints(at, 1));
    }
}
