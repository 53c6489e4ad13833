package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.value.EditDistance;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Synonyms;
import fr.technolucide.workbook.Column;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which one column of a sheet is met at the head of a foreign column, normalised. */
public final class ColumnNames {

    private static final int LONG_ENOUGH_TO_BE_NEAR = 5;
    private static final int LONG_ENOUGH_TO_BE_CONTAINED = 4;
    private static final int MOST_CHANGES = 2;

    /** A longer text is a sentence, in which any word may occur by chance. */
    private static final int LONGEST_HEADER = 60;

    /** The longest synonym is a question of an inventory; no name is longer. */
    private static final int LONGEST_FORM = 200;

    private final Column<?> column;
    private final Set<String> labels;
    private final Set<String> synonyms;

    private ColumnNames(Column<?> column, Set<String> labels, Set<String> synonyms) {
        this.column = column;
        this.labels = labels;
        this.synonyms = synonyms;
    }

    public static ColumnNames of(Column<?> column) {
        Stream<String> labels = Stream.of(Language.values())
                .flatMap(language -> Stream.of(column.labelKey(), column.labelKey() + ".short")
                        .flatMap(key -> Messages.in(language).find(key).stream()));
        return new ColumnNames(
                column,
                forms(Stream.concat(Stream.of(column.name()), labels).toList()),
                forms(Synonyms.of(column.labelKey())));
    }

    private static Set<String> forms(Collection<String> names) {
        return names.stream().flatMap(name -> forms(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a header whole, and without what stands in brackets. */
    static List<String> forms(String header) {
        if (header.length() > LONGEST_FORM) {
            return List.of();
        }
        boolean plain = header.indexOf('(') < 0 && header.indexOf('[') < 0;
        String whole = Headers.normalise(header);
        return (plain ? Stream.of(whole) : Stream.of(whole, Headers.read(header).name()))
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    Column<?> column() {
        return column;
    }

    /** Returns whether an import may fill the column. */
    public boolean isOpen() {
        return column.isStored() && !column.isSetByProgram();
    }

    /** Adds the labels and synonyms of this column. */
    void addTo(Set<String> all) {
        all.addAll(labels);
        all.addAll(synonyms);
    }

    /** Returns whether a header, given by its {@link #forms}, is a label or a synonym of this column. */
    boolean isNamedBy(List<String> header) {
        return header.stream().anyMatch(form -> labels.contains(form) || synonyms.contains(form));
    }

    /** Returns the best reason why a header, given by its {@link #forms}, may be that of this column. */
    Optional<MatchReason> reason(List<String> header) {
        if (header.stream().anyMatch(labels::contains)) {
            return Optional.of(MatchReason.LABEL);
        }
        if (header.stream().anyMatch(synonyms::contains)) {
            return Optional.of(MatchReason.SYNONYM);
        }
        boolean near = header.stream()
                .anyMatch(form ->
                        Stream.concat(labels.stream(), synonyms.stream()).anyMatch(name -> isNear(form, name)));
        return near ? Optional.of(MatchReason.NEAR) : Optional.empty();
    }

    private static boolean isNear(String header, String name) {
        if (header.length() > LONGEST_HEADER) {
            return false;
        }
        int shorter = Math.min(header.length(), name.length());
        boolean contained = shorter >= LONG_ENOUGH_TO_BE_CONTAINED
                && ((holds(header, name) && !SharedNames.contains(name))
                        || (holds(name, header) && !SharedNames.contains(header)));
        return contained || (shorter >= LONG_ENOUGH_TO_BE_NEAR && EditDistance.within(header, name, MOST_CHANGES));
    }

    /** Returns whether a text contains words, whole words only: « note » is not in « annotation ». */
    private static boolean holds(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }
}
