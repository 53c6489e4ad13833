package fr.technolucide.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folding under which two spellings of a word are the same word: search, labels, headers, flags, months. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /**
     * Lower case ({@link Locale#ROOT}, so that a Turkish system folds alike), compatibility forms, no accents;
     * œ → oe, æ → ae, ß → ss, ı → i, ς → σ, which no Unicode normal form does. Idempotent. Punctuation and spaces are kept, except
     * that compatibility forms make a no-break space an ordinary one.
     */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace("ς", "σ");
    }

    /** Folded, and anything but letters, digits, # and % one space: « Anne-Marie » and « ANNE  MARIE. » are one. Idempotent. */
    public static String words(String text) {
        String folded = fold(text);
        StringBuilder words = new StringBuilder(folded.length());
        boolean apart = false;
        for (int at = 0; at < folded.length(); ) {
            int sign = folded.codePointAt(at);
            at += Character.charCount(sign);
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
        return Character.isLetterOrDigit(sign) || sign == '#' || sign == '%';
    }

    /** What makes two names one: their words; of names without any, « ? » and « ! », the folded signs. Idempotent. */
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
