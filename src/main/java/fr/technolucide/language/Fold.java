package fr.technolucide.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds texts, so that two spellings of a word become the same: search, labels, headers, flags, months. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Those whose marks are accents, or points that are mostly left out; in others a mark makes another letter. */
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    private Fold() {}

    /**
     * Returns a text in lower case ({@link Locale#ROOT}, so that a Turkish system folds alike), compatibility forms, no
     * accents; œ → oe, æ → ae, ß → ss, ı → i, ς → σ, which no Unicode normal form does. Idempotent. Punctuation and
     * spaces are kept, except that compatibility forms make a no-break space an ordinary one. The files hold texts
     * folded so, to be searched: a change here would leave them unfound.
     */
    public static String fold(String text) {
        String open = open(text);
        return isPlain(open) ? open : MARKS.matcher(open).replaceAll("");
    }

    /** Returns a text folded, but with its marks. */
    private static String open(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(open, Normalizer.Form.NFKD)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace("ς", "σ");
    }

    /**
     * Returns a text folded, in which anything but letters, digits, #, % and + one space: « Anne-Marie » and « ANNE
     * MARIE. » are one, « C » and « C++ » two. A mark that makes another letter stays, as the vowels of Hindi do.
     * Idempotent.
     */
    public static String words(String text) {
        String open = open(text);
        return isPlain(open) ? plainWords(open) : anyWords(open);
    }

    /** Does the same as {@link #anyWords} for what is ASCII, which has no marks: a wide table has as many headers. */
    private static String plainWords(String open) {
        StringBuilder words = new StringBuilder(open.length());
        boolean apart = false;
        for (int at = 0; at < open.length(); at++) {
            char sign = open.charAt(at);
            boolean letter = sign >= 'a' && sign <= 'z';
            if (letter || (sign >= '0' && sign <= '9') || sign == '#' || sign == '%' || sign == '+') {
                if (apart && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(sign);
                apart = false;
            } else {
                apart = true;
            }
        }
        return words.toString();
    }

    private static String anyWords(String open) {
        StringBuilder words = new StringBuilder(open.length());
        boolean apart = false;
        int under = ' ';
        for (int at = 0; at < open.length(); ) {
            int sign = open.codePointAt(at);
            at += Character.charCount(sign);
            if (isMark(sign)) {
                if (isAnotherWithMarks(under)) {
                    words.appendCodePoint(sign);
                }
                continue;
            }
            under = sign;
            if (!isOfAWord(sign)) {
                apart = true;
                continue;
            }
            if (apart && !words.isEmpty()) {
                words.append(' ');
            }
            apart = false;
            words.appendCodePoint(sign);
        }
        return words.toString();
    }

    private static boolean isOfAWord(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '#' || sign == '%' || sign == '+';
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isAnotherWithMarks(int letter) {
        return Character.isLetter(letter) && !ACCENTED.contains(UnicodeScript.of(letter));
    }

    /**
     * Returns the key under which two spellings of a name are the same name: its words; for a name without any (« ? »,
     * « ! »), its folded signs. Idempotent.
     */
    public static String name(String text) {
        String words = words(text);
        return words.isEmpty() ? fold(text) : words;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
