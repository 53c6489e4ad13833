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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which one column of a sheet is met at the head of a foreign column, normalised. */
public final class ColumnNames {

    private static final int LONG_ENOUGH_TO_BE_NEAR = 5;
    private static final int LONG_ENOUGH_TO_BE_CONTAINED = 4;
    private static final int LONG_ENOUGH_FOR_TWO_CHANGES = 8;

    /** A longer text is a sentence, in which any word may occur by chance. */
    private static final int LONGEST_HEADER = 60;

    /** « duree. Durée en minutes »: questions of a form stand behind their codes. */
    private static final Pattern CODED = Pattern.compile("([\\p{L}\\d_]{2,20})\\. (\\S.*)");
    /** The longest synonym is a question of an inventory; no name is longer. */
    private static final int LONGEST_FORM = 200;

    private final Column<?> column;
    private final Set<String> labels;
    private final Set<String> synonyms;

    /** The synonyms in the order of the catalogue. */
    private final List<String> ranked;

    /** The labels, then the synonyms. */
    private final List<String> all;

    /** Those of each name, in the same order. */
    private final long[] signsOfAll;

    private ColumnNames(Column<?> column, Set<String> labels, List<String> ranked) {
        this.column = column;
        this.labels = labels;
        this.synonyms = Set.copyOf(ranked);
        this.ranked = ranked;
        this.all = Stream.concat(labels.stream(), ranked.stream()).distinct().toList();
        this.signsOfAll = all.stream().mapToLong(EditDistance::signs).toArray();
    }

    public static ColumnNames of(Column<?> column) {
        Stream<String> labels = Stream.of(Language.values())
                .flatMap(language -> Stream.of(column.labelKey(), column.labelKey() + ".short")
                        .flatMap(key -> Messages.in(language).find(key).stream()));
        return new ColumnNames(
                column,
                Set.copyOf(forms(Stream.concat(Stream.of(column.name()), labels).toList())),
                forms(Synonyms.of(column.labelKey())));
    }

    private static List<String> forms(Collection<String> names) {
        return names.stream().flatMap(name -> forms(name).stream()).distinct().toList();
    }

    /** Returns a header whole, without what stands in brackets, and its code and its question apart. */
    static List<String> forms(String header) {
        if (header.length() > LONGEST_FORM) {
            return List.of();
        }
        boolean mayBeCoded = header.contains(". ");
        if (!mayBeCoded && isPlain(header)) {
            String only = Headers.normalise(header);
            return only.isEmpty() ? List.of() : List.of(only);
        }
        Matcher coded = CODED.matcher(header);
        return Stream.of(
                        Headers.normalise(header),
                        isPlain(header) ? "" : Headers.read(header).name(),
                        coded.matches() ? Headers.normalise(coded.group(1)) : "",
                        coded.matches() ? Headers.normalise(coded.group(2)) : "")
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns whether a header may be that of a column of any sheet, or speaks of the rows of one. */
    public static boolean isHeader(String header) {
        return forms(header).stream().anyMatch(SharedNames::isAny);
    }

    private static boolean isPlain(String header) {
        return header.indexOf('(') < 0 && header.indexOf('[') < 0;
    }

    Column<?> column() {
        return column;
    }

    /** Returns whether an import may fill the column. */
    public boolean isOpen() {
        return column.isStored() && !column.isSetByProgram();
    }

    /** Returns the labels and synonyms. */
    Stream<String> all() {
        return all.stream();
    }

    /** Returns the place of a header, given by its {@link #forms}, among the synonyms; after them when it is none. */
    int rank(List<String> header) {
        return header.stream()
                .mapToInt(ranked::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns whether a header, given by its {@link #forms}, is a label or a synonym of this column. */
    boolean isNamedBy(List<String> header) {
        return isAny(header, labels) || isAny(header, synonyms);
    }

    private static boolean isAny(List<String> header, Set<String> names) {
        for (String form : header) { // each header of a wide table, for each column of the sheet
            if (names.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the best reason why a header, given by its {@link #forms}, may be that of this column. */
    Optional<MatchReason> reason(List<String> header) {
        Optional<MatchReason> named = named(header);
        return named.isEmpty() && isNear(header) ? Optional.of(MatchReason.NEAR) : named;
    }

    /** Returns whether a header, given by its {@link #forms}, is a label or a synonym of this column; empty for neither. */
    Optional<MatchReason> named(List<String> header) {
        if (isAny(header, labels)) {
            return Optional.of(MatchReason.LABEL);
        }
        return isAny(header, synonyms) ? Optional.of(MatchReason.SYNONYM) : Optional.empty();
    }

    /** Returns whether a header, given by its {@link #forms}, is like one of the labels and synonyms. */
    private boolean isNear(List<String> header) {
        for (String form : header) {
            if (isNear(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(String header) {
        if (header.length() > LONGEST_HEADER) {
            return false;
        }
        long signs = EditDistance.signs(header);
        for (int i = 0; i < signsOfAll.length; i++) { // each text of the first rows is compared with each name
            if (isNear(header, signs, all.get(i), signsOfAll[i])) {
                return true;
            }
        }
        return false;
    }

    /** By the signs of both, most texts are known not to be near without being looked at. */
    private static boolean isNear(String header, long signs, String name, long signsOfName) {
        int shorter = Math.min(header.length(), name.length());
        boolean contained = shorter >= LONG_ENOUGH_TO_BE_CONTAINED
                && (((signsOfName & ~signs) == 0 && holds(header, name) && !SharedNames.contains(name))
                        || ((signs & ~signsOfName) == 0 && holds(name, header) && !SharedNames.contains(header)));
        int changes = shorter < LONG_ENOUGH_FOR_TWO_CHANGES ? 1 : 2; // « Série » is not « vérif »
        return contained
                || (shorter >= LONG_ENOUGH_TO_BE_NEAR
                        && EditDistance.areMade(signs, signsOfName, changes)
                        && EditDistance.within(header, name, changes));
    }

    /** Returns whether a text contains words, whole words only: « note » is not in « annotation ». */
    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
