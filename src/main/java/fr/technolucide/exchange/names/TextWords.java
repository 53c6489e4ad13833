package fr.technolucide.exchange.names;

import fr.technolucide.language.Fold;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, runs of letters, marks and digits, and what stands between them. */
final class TextWords {

    /** The letters that a word of a name has at least to stand for the name alone. */
    static final int SHORTEST = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…:;\\n\\r«»\"“”(\\[•*–—|]");
    private static final Pattern BLANK = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern AFTER_SHORT = Pattern.compile("[\\t\\p{Zs}]+|\\.[\\t\\p{Zs}]*");
    private static final Pattern WITHIN_A_NAME = Pattern.compile("[\\t\\p{Zs}\\-‐‑'’]+");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    /**
     * One word.
     *
     * @param start place of its first character in the text
     * @param end   place after its last
     */
    record Word(String text, int start, int end, String folded) {

        /** Returns it in small letters, with its accents: « à » is not « a ». */
        String small() {
            return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        }

        boolean isCapital() {
            int first = text.codePointAt(0);
            return Character.isUpperCase(first) || Character.isTitleCase(first);
        }

        /** Returns whether it has letters in capitals and none in small ones, from two on. */
        boolean isAllCapitals() {
            return text.codePoints().filter(Character::isUpperCase).limit(2).count() > 1
                    && text.codePoints().noneMatch(Character::isLowerCase);
        }

        boolean isSmall() {
            return Character.isLowerCase(text.codePointAt(0));
        }

        /** Returns whether it is written as family names are within a sentence: « Dupont ». */
        boolean isLikeAName() {
            return isCapital()
                    && text.codePoints().anyMatch(Character::isLowerCase)
                    && text.codePointCount(0, text.length()) >= SHORTEST
                    && LETTERS.matcher(text).matches();
        }

        private boolean isShortened() {
            return WordList.CIVILITY.has(small()) || (folded.length() == 1 && isCapital());
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final BitSet replaced = new BitSet();

    TextWords(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group(), word.start(), word.end(), Fold.fold(word.group())));
        }
    }

    /** Declares that words will be replaced: they tell nothing of those beside them any more. */
    void replace(int from, int to) {
        replaced.set(from, to);
    }

    boolean isReplaced(int from, int to) {
        int first = replaced.nextSetBit(from);
        return first >= 0 && first < to;
    }

    int size() {
        return words.size();
    }

    Word get(int at) {
        return words.get(at);
    }

    /** Returns what stands before a word, after the one before it. */
    String before(int at) {
        return text.substring(
                at == 0 ? 0 : words.get(at - 1).end(), words.get(at).start());
    }

    /** Returns what stands after the last word. */
    String end() {
        return text.substring(words.isEmpty() ? 0 : words.getLast().end());
    }

    /** Returns whether a word is the first of its sentence, of its line, or of what is quoted. */
    boolean beginsSentence(int at) {
        return at == 0 || (!isLinked(at) && END_OF_SENTENCE.matcher(before(at)).find());
    }

    /** Returns whether nothing but a blank stands before a word, or the point of « M. » or of an initial. */
    boolean isLinked(int at) {
        if (at == 0 || at >= words.size()) {
            return false;
        }
        return (words.get(at - 1).isShortened() ? AFTER_SHORT : BLANK)
                .matcher(before(at))
                .matches();
    }

    /** Returns whether a word goes on with a name: after a blank, a hyphen, an apostrophe, or an initial and its point. */
    boolean isWithinAName(int at) {
        return isLinked(at) || WITHIN_A_NAME.matcher(before(at)).matches();
    }

    /** Returns whether the word before is elided: « d’Amina ». */
    boolean isElided(int at) {
        return at > 0 && APOSTROPHE.matcher(before(at)).matches();
    }

    /** Returns whether a hyphen alone joins a word to the one before it. */
    boolean isJoined(int at) {
        return at > 0 && at < words.size() && HYPHEN.matcher(before(at)).matches();
    }

    boolean isAfterComma(int at) {
        return at > 0 && before(at).strip().equals(",");
    }

    /** Returns whether a word of a list stands just before, or, elided, with its apostrophe. */
    boolean isAfter(int at, WordList list) {
        return (isLinked(at) || isElided(at))
                && !replaced.get(at - 1)
                && list.has(words.get(at - 1).small());
    }

    /** Returns whether a word of a list follows, and nothing but a blank stands between. */
    boolean isBefore(int at, WordList list) {
        return isLinked(at + 1)
                && !replaced.get(at + 1)
                && list.has(words.get(at + 1).small());
    }
}
