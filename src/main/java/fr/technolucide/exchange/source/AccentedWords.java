package fr.technolucide.exchange.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The first words of a text file that are not plain ASCII, as bytes: by them a person sees which encoding is the right
 * one. The encodings are those in which ASCII is ASCII.
 */
final class AccentedWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,30}");
    private static final int MOST_KEPT = 60;
    private static final int MOST_SHOWN = 3;
    private static final int FEWEST_LETTERS = 2;
    private static final int LONGEST = 30;

    /** By their bytes as Latin-1, each once. */
    private final Map<String, byte[]> words = new LinkedHashMap<>();

    /** Returns the one way to read a text, with its words. */
    static EncodingGuess of(String text, Charset charset) {
        return new EncodingGuess(
                charset,
                WORD.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !word.chars().allMatch(c -> c < 128))
                        .distinct()
                        .limit(MOST_SHOWN)
                        .toList());
    }

    /** Takes the words of some bytes; one that is cut at their end is taken as it is. */
    void add(byte[] bytes, int length) {
        for (int i = 0; i < length && words.size() < MOST_KEPT; i++) {
            if (bytes[i] < 0) {
                int start = i;
                while (start > 0 && isInWord(bytes[start - 1])) {
                    start--;
                }
                int end = i;
                while (end < length && isInWord(bytes[end])) {
                    end++;
                }
                keep(Arrays.copyOfRange(bytes, start, end));
                i = end;
            }
        }
    }

    private static boolean isInWord(byte b) {
        return b < 0 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private void keep(byte[] word) {
        byte[] shown = word.length > LONGEST ? Arrays.copyOf(word, LONGEST) : word;
        words.putIfAbsent(new String(shown, StandardCharsets.ISO_8859_1), shown);
    }

    /**
     * Returns each encoding with its words, in their order; one that reads them as another before it does is left out.
     *
     * @param charsets the likeliest first
     */
    List<EncodingGuess> guesses(List<Charset> charsets) {
        List<byte[]> shown = shown(charsets.getFirst());
        Map<List<String>, EncodingGuess> guesses = new LinkedHashMap<>();
        for (Charset charset : charsets) {
            List<String> read =
                    shown.stream().map(word -> new String(word, charset)).toList();
            guesses.putIfAbsent(read, new EncodingGuess(charset, read));
        }
        return List.copyOf(guesses.values());
    }

    /** Returns the first words, those that are all letters in the likeliest encoding before any others. */
    private List<byte[]> shown(Charset likeliest) {
        return words.values().stream()
                .sorted(Comparator.comparing(word -> !isWord(new String(word, likeliest))))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static boolean isWord(String text) {
        return text.length() >= FEWEST_LETTERS && text.codePoints().allMatch(Character::isLetter);
    }
}
