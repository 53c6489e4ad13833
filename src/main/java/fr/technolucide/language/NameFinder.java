package fr.technolucide.language;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds things by the names that a person may type: their id, else one of their names in either language. Capitals,
 * accents and punctuation are left aside.
 *
 * @param all  what may be named
 * @param id   the name that programs use
 * @param keys the keys of the names that people use, whether or not a bundle has them
 */
public record NameFinder<T>(Collection<T> all, Function<T, String> id, Function<T, List<String>> keys) {

    /** Returns what has that name: one thing, none, or several where it is ambiguous. */
    public List<T> find(String name) {
        String wanted = Fold.words(name);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<T> byId = all.stream()
                .filter(each -> Fold.words(id.apply(each)).equals(wanted))
                .toList();
        return byId.isEmpty()
                ? all.stream()
                        .filter(each ->
                                names(each).anyMatch(said -> Fold.words(said).equals(wanted)))
                        .toList()
                : byId;
    }

    /** Returns the names in every language; one with a comma goes without what follows it too. */
    private Stream<String> names(T each) {
        return Stream.of(Language.values())
                .flatMap(language -> keys.apply(each).stream().flatMap(key -> Messages.in(language).find(key).stream()))
                .flatMap(name -> Stream.of(name, name.substring(0, Math.max(0, name.indexOf(',')))));
    }
}
