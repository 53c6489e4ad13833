package fr.technolucide.exchange.names;

import fr.technolucide.workbook.Column;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which names found in texts are replaced: those of the rule, but for what a person decided otherwise, of each
 * place, or of a name wherever it is found. Names are compared without accents, capitals and punctuation.
 */
public final class NameChoices {

    /** The rule alone. */
    public static final NameChoices BY_RULE = new NameChoices(Map.of(), Set.of(), Set.of());

    /**
     * The place of a name in the workbook.
     *
     * @param number among the names found in the cell, from 0
     */
    public record Place(UUID row, Column<?> column, int number) {}

    private final Map<Place, Boolean> byPlace;
    private final Set<String> kept;
    private final Set<String> removed;

    private NameChoices(Map<Place, Boolean> byPlace, Set<String> kept, Set<String> removed) {
        this.byPlace = byPlace;
        this.kept = kept;
        this.removed = removed;
    }

    /** Returns the choice of single places: whether the name that stands there is replaced. */
    public static NameChoices of(Map<Place, Boolean> places) {
        return new NameChoices(Map.copyOf(places), Set.of(), Set.of());
    }

    /**
     * Returns the choice of names, of people or as texts write them: those kept and those replaced wherever they are
     * found.
     */
    public static NameChoices of(Collection<String> kept, Collection<String> removed) {
        return new NameChoices(Map.of(), keys(kept), keys(removed));
    }

    private static Set<String> keys(Collection<String> names) {
        return names.stream().map(NameForms::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a name is one that a mention stands for, or its words in the text. */
    public static boolean isNamed(String name, Mention mention) {
        return isAmong(keys(Set.of(name)), mention);
    }

    private static boolean isAmong(Set<String> keys, Mention mention) {
        return !keys.isEmpty()
                && Stream.concat(Stream.of(mention.found()), mention.names().stream())
                        .map(NameForms::key)
                        .anyMatch(keys::contains);
    }

    /** Returns the key of a name that is both to be kept and to be replaced, when there is one. */
    public Optional<String> keptAndRemoved() {
        return kept.stream().filter(removed::contains).findFirst();
    }

    /** Returns whether a mention at a place is replaced. */
    public boolean removes(Place place, Mention mention) {
        if (isAmong(kept, mention)) {
            return false;
        }
        return isAmong(removed, mention) || byPlace.getOrDefault(place, mention.removed());
    }
}
