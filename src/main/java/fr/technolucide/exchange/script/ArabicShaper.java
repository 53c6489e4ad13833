package fr.technolucide.exchange.script;

import java.util.Optional;

/**
 * Joins Arabic letters: each takes the form that its neighbours ask for, lam and alef become one, and marks stand where
 * their letter bears them. The text keeps its order, and what is not Arabic stays as it is.
 */
final class ArabicShaper {

    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final char LAM_ALEF = '\uFEF5';
    private static final char SHADDA = '\u0651';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    private static final char NON_JOINER = '\u200C';

    private final String text;
    private final StringBuilder shaped = new StringBuilder();

    private ArabicShaper(String text) {
        this.text = text;
    }

    static String shape(String text) {
        return new ArabicShaper(text).shape();
    }

    private String shape() {
        char before = ' ';
        for (int at = 0; at < text.length(); ) {
            char letter = text.charAt(at);
            int end = endOfMarks(at + 1);
            boolean joined = joinsAfter(before) && joinsBefore(letter);
            if (letter == LAM && end < text.length() && ALEFS.indexOf(text.charAt(end)) >= 0) {
                int last = endOfMarks(end + 1);
                char both = (char) (LAM_ALEF + 2 * ALEFS.indexOf(text.charAt(end)) + (joined ? 1 : 0));
                bear(both, text.substring(at + 1, end) + text.substring(end + 1, last));
                before = text.charAt(end);
                at = last;
                continue;
            }
            boolean joining = joinsAfter(letter) && end < text.length() && joinsBefore(text.charAt(end));
            if (letter != JOINER && letter != NON_JOINER) {
                bear(inForm(letter, joined, joining), text.substring(at + 1, end));
            }
            before = letter;
            at = end;
        }
        return shaped.toString();
    }

    private static char inForm(char letter, boolean joined, boolean joining) {
        if (!joined && !joining) {
            return letter;
        }
        int form = joined && joining ? ArabicForms.MIDDLE : joined ? ArabicForms.END : ArabicForms.BEGINNING;
        return ArabicForms.form(letter, form).orElse(letter);
    }

    private void bear(char letter, String marks) {
        shaped.append(letter);
        for (int at = 0; at < marks.length(); at++) {
            Optional<Character> pair = at + 1 < marks.length()
                    ? ArabicForms.placed(shaddaFirst(marks.charAt(at), marks.charAt(at + 1)), letter)
                    : Optional.empty();
            if (pair.isPresent()) {
                shaped.append(pair.get());
                at++;
            } else {
                shaped.append(
                        ArabicForms.placed(marks.substring(at, at + 1), letter).orElse(marks.charAt(at)));
            }
        }
    }

    private static String shaddaFirst(char one, char other) {
        return other == SHADDA ? "" + other + one : "" + one + other;
    }

    /** Returns the place after the marks that begin at a place. */
    private int endOfMarks(int from) {
        int end = from;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static boolean joinsAfter(char letter) {
        return letter == TATWEEL
                || letter == JOINER
                || ArabicForms.form(letter, ArabicForms.BEGINNING).isPresent();
    }

    private static boolean joinsBefore(char letter) {
        return letter == TATWEEL
                || letter == JOINER
                || ArabicForms.form(letter, ArabicForms.END).isPresent();
    }
}
