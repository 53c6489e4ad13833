package fr.technolucide.exchange.names;

import fr.technolucide.language.Fold;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of French and English words by which a name is told from another word, kept in {@code words.properties}. */
enum WordList {
    /** Words of grammar, never a name by themselves, and those that say of a name beside them what it names. */
    GRAMMAR,
    /** Words of an office, common nouns otherwise; in initials, or among others alone, they are no name. */
    ROLE,
    /** Articles and the like, after which a word is no name. */
    DETERMINER,
    CIVILITY,
    /** Words after which a person is named, whatever else is called so. */
    BEFORE_PERSON,
    /** Words after which a place is named, where a place is called as a person. */
    BEFORE_PLACE,
    /** Words after which a place or a person is named. */
    MAY_BEFORE_PLACE,
    /** Words that join two names. */
    AND,
    /** Words that go on with what a common noun at the beginning of a sentence says: « Pierre de taille ». */
    AFTER_WORD,
    /** Words that go on with the name of a tool: « Claude Code ». */
    PRODUCT,
    /** Months, days, seasons and feasts. */
    MONTH,
    PLACE,
    /** Nouns and adjectives that are names of people as well. */
    COMMON;

    private static final class Known {

        private static final Map<WordList, Set<String>> WORDS = load();
        private static final Map<WordList, Set<String>> FOLDED = folded();

        private static Map<WordList, Set<String>> folded() {
            Map<WordList, Set<String>> folded = new EnumMap<>(WordList.class);
            WORDS.forEach((list, words) ->
                    folded.put(list, words.stream().map(Fold::fold).collect(Collectors.toUnmodifiableSet())));
            return folded;
        }

        private static Map<WordList, Set<String>> load() {
            Properties file = new Properties();
            try (InputStream bytes = WordList.class.getResourceAsStream("words.properties")) {
                if (bytes == null) {
                    throw new IllegalStateException("words.properties is missing from the program");
                }
                file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
            for (WordList list : values()) {
                words.put(
                        list,
                        Set.copyOf(List.of(file.getProperty(list.name()).strip().split("\\s+"))));
            }
            return words;
        }
    }

    /** Returns whether it holds a word, given in small letters with its accents: « à » is not « a ». */
    boolean has(String word) {
        return Known.WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    /** Returns whether it holds a word but for accents, given folded. */
    boolean hasFolded(String word) {
        return Known.FOLDED.getOrDefault(this, Set.of()).contains(word);
    }
}
