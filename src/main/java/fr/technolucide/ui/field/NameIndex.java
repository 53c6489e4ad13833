package fr.technolucide.ui.field;

import fr.technolucide.exchange.value.EditDistance;
import fr.technolucide.language.Fold;
import fr.technolucide.language.NameMatch;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ObservableList;

/**
 * The rows of a sheet by their names: those of the workbook, and those that a person agreed to add, which wait to be
 * written. A name is never guessed: it is known, or the beginning of some, or new.
 */
final class NameIndex {

    private static final int NEAR = 1;

    /** Shorter names are too alike for one letter to say anything. */
    private static final int LONG_ENOUGH = 4;

    private final Sheet sheet;
    private final ObservableList<Option> known;
    private final Optional<NewReference> newcomer;
    private final Map<UUID, Option> agreed = new LinkedHashMap<>();

    NameIndex(Sheet sheet, ObservableList<Option> known) {
        this.sheet = sheet;
        this.known = known;
        this.newcomer = NewReference.of(sheet);
    }

    /** Adds a listener told of names that arrive or change, for as long as the listener is held. */
    void onNames(InvalidationListener listener) {
        known.addListener(new WeakInvalidationListener(listener));
    }

    private Stream<Option> offered() {
        return Stream.concat(known.stream().filter(Option::offered), agreed.values().stream());
    }

    /**
     * Returns those that have just that name, accents, capitals and punctuation apart; where none is offered, those
     * that no longer are: paper may be of before somebody left.
     */
    List<Option> named(String typed) {
        String name = Fold.name(typed.strip());
        List<Option> now = bearing(name, offered());
        return now.isEmpty() ? bearing(name, known.stream()) : now;
    }

    private static List<Option> bearing(String name, Stream<Option> among) {
        return among.filter(option -> Fold.name(option.label()).equals(name)).toList();
    }

    /** Returns those whose name begins so. */
    List<Option> beginning(String typed) {
        String folded = Fold.fold(typed.stripLeading());
        return offered()
                .filter(option -> Fold.fold(option.label()).startsWith(folded))
                .toList();
    }

    /** Returns those with a word that begins so, first those whose name does; all, of nothing typed. */
    List<Option> with(String typed) {
        return offered()
                .filter(option -> NameMatch.of(option.label(), typed) != NameMatch.REST)
                .sorted(Comparator.comparing(option -> NameMatch.of(option.label(), typed)))
                .toList();
    }

    Optional<String> near(String typed) {
        return near(typed, offered());
    }

    /** Returns the name that differs by a typing error. */
    static Optional<String> near(String typed, Stream<Option> known) {
        String folded = Fold.fold(typed.strip());
        return folded.length() < LONG_ENOUGH
                ? Optional.empty()
                : known.map(Option::label)
                        .filter(label -> EditDistance.within(folded, Fold.fold(label), NEAR))
                        .findFirst();
    }

    /** Returns whether a name is enough to make a row. */
    boolean mayAdd() {
        return newcomer.isPresent();
    }

    /** Adds a row to be made, at a person's request; returns its id. */
    UUID agree(String name, UUID id) {
        agreed.put(id, Option.of(id, name, true));
        return id;
    }

    /** Returns the name of a row; empty when there is none. */
    String name(UUID id) {
        return Stream.concat(known.stream(), agreed.values().stream())
                .filter(option -> id.equals(option.id()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    /** « Personne : Zoé », of the rows to be made that are referred to. */
    List<String> toMake(Set<UUID> referred) {
        return waiting(referred)
                .map(option -> SchemaLabels.one(sheet) + " " + option.label())
                .toList();
    }

    List<Row> made(Set<UUID> referred, Reader reader) {
        return waiting(referred)
                .flatMap(option -> newcomer.stream().map(each -> each.named(option.label(), id(option), reader)))
                .toList();
    }

    boolean isToMake(UUID id) {
        return agreed.containsKey(id);
    }

    private Stream<Option> waiting(Set<UUID> referred) {
        return agreed.values().stream().filter(option -> referred.contains(id(option)));
    }

    private static UUID id(Option option) {
        return Objects.requireNonNull(option.id());
    }
}
