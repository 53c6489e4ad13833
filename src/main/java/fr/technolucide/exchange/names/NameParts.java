package fr.technolucide.exchange.names;

import fr.technolucide.language.Fold;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The words of names of several words, as a text may hold them alone: « Amina » of « Amina Diallo ». Only words of three
 * letters or more, and only where they begin with a capital, so that « Rose » who is a person leaves « rose » the colour;
 * a particle that the name itself writes small is no word of it.
 */
final class NameParts {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Predicate<String> WORD = Pattern.compile("\\p{L}+").asMatchPredicate();
    private static final int SHORTEST = 3;

    private final Map<String, Set<String>> namesOf = new LinkedHashMap<>();

    /** @param key under which the name is known */
    void add(String name, String key) {
        List<String> words = NOT_A_WORD
                .splitAsStream(name)
                .filter(word -> WORD.test(Fold.fold(word)))
                .toList();
        boolean small = words.stream().noneMatch(word -> isCapital(word, 0));
        if (words.size() > 1) {
            words.stream()
                    .filter(word -> small || isCapital(word, 0))
                    .map(Fold::fold)
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(word -> namesOf.computeIfAbsent(word, none -> new LinkedHashSet<>())
                            .add(key));
        }
    }

    /** Returns the words, folded. */
    Set<String> words() {
        return namesOf.keySet();
    }

    /** Returns the keys of the names that a word may stand for. */
    Set<String> names(String word) {
        return namesOf.getOrDefault(word, Set.of());
    }

    static boolean isCapital(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        int letter = text.codePointAt(at);
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }
}
