package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposes for each column of a foreign table the column of a sheet that it fills. One file column goes to one column:
 * the better reason wins, then the leftmost.
 */
public final class ColumnMatcher {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    /** The least {@link #score} of a row that gives the name or a synonym of a column, not only what is near one. */
    public static final int NAMED = 4;

    /** In a wider table names are looked up whole, not by likeness, and contents are not looked at. */
    private static final int WIDEST = 400;

    private final Sheet sheet;
    private final List<ColumnNames> names;
    private final TableLikeness likeness;

    private final ColumnIndex known;

    /** How much each text that was met is like each column: the search for a header asks several times of each. */
    private final Map<String, Map<Column<?>, Integer>> weights = new HashMap<>();

    public ColumnMatcher(Sheet sheet) {
        this.sheet = sheet;
        this.names = sheet.columns().stream()
                .filter(column -> !column.isHidden())
                .map(ColumnNames::of)
                .toList();
        this.known = new ColumnIndex(names);
        this.likeness = new TableLikeness(sheet, known);
    }

    /** Returns the columns of a sheet that a file may fill, in the order of the sheet. */
    public static List<Column<?>> fillable(Sheet sheet) {
        return new ColumnMatcher(sheet)
                .names.stream()
                        .filter(ColumnNames::isOpen)
                        .<Column<?>>map(ColumnNames::column)
                        .toList();
    }

    /** Returns the similarity of a row to the header of this sheet; 0 for none. */
    public int score(List<String> headers) {
        Map<Column<?>, Integer> best = new HashMap<>();
        for (String header : headers) {
            weights.computeIfAbsent(header, this::weigh)
                    .forEach((column, weight) -> best.merge(column, weight, Math::max));
        }
        return best.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<Column<?>, Integer> weigh(String header) {
        List<String> forms = hasLetter(header) ? ColumnNames.forms(header) : List.of();
        Map<Column<?>, Integer> weights = new HashMap<>();
        for (ColumnNames name : forms.isEmpty() ? List.<ColumnNames>of() : names) {
            name.reason(forms).ifPresent(reason -> weights.put(name.column(), weight(reason)));
        }
        return weights;
    }

    /** Returns whether a text may name a column at all: in rows of figures, which are looked at too, most do not. */
    private static boolean hasLetter(String header) {
        return header.codePoints().anyMatch(Character::isLetter);
    }

    private static int weight(MatchReason reason) {
        return switch (reason) {
            case LABEL -> 6;
            case SYNONYM -> NAMED;
            default -> 1;
        };
    }

    /**
     * Proposes where each column goes. In a table that is not {@linkplain TableLikeness like} the sheet, nothing is taken by its
     * name unless somebody said where a column goes; what only the content suggests is never taken.
     *
     * @param headers of the file, by column from 0; empty where there is none
     * @param cells   those of a column of the file
     * @param said    what was settled by hand; a header that is not in the file is passed over
     * @throws ImportRefused for wrong usage, when a choice names a column that cannot be filled
     */
    public List<MatchedColumn> match(List<String> headers, IntFunction<List<RawCell>> cells, List<ColumnChoice> said) {
        Matching matching = new Matching(headers, cells, said);
        matching.explicit();
        matching.ids();
        boolean wide = headers.size() > WIDEST;
        for (List<Integer> places : wide ? List.of(matching.places()) : matching.filledThenEmpty()) {
            matching.byName(MatchReason.LABEL, places);
            matching.byName(MatchReason.SYNONYM, wide ? places : matching.bestSynonymsFirst(places));
            if (!wide) {
                matching.byName(MatchReason.NEAR, places);
            }
        }
        if (!wide) {
            matching.byContent();
        }
        return matching.all();
    }

    public static boolean isId(String text) {
        return UUID_TEXT.matcher(text.strip()).matches();
    }

    /** One matching under way. */
    private final class Matching {

        private final List<String> headers;
        private final List<List<String>> forms;
        private final IntFunction<List<RawCell>> cells;
        private final List<ColumnChoice> said;

        /** What was said of the cells of a column, by its place. */
        private final Map<Integer, ColumnHint> hints = new HashMap<>();

        private final Map<Integer, MatchedColumn> done = new HashMap<>();
        private final Set<Column<?>> taken = new HashSet<>();
        private final boolean isLike;

        Matching(List<String> headers, IntFunction<List<RawCell>> cells, List<ColumnChoice> said) {
            this.headers = headers;
            this.forms = headers.stream().map(ColumnNames::forms).toList();
            this.cells = cells;
            this.said = said;
            said.forEach(choice -> hints.putIfAbsent(choice.in(headers), choice.hint()));
            this.isLike = said.stream().anyMatch(ColumnChoice::isTaken) || likeness.isLike(forms);
        }

        private ColumnHint hint(int index) {
            return hints.getOrDefault(index, ColumnHint.NONE);
        }

        private void put(int index, @Nullable Column<?> column, MatchReason reason) {
            done.put(index, new MatchedColumn(index, headers.get(index), column, reason, hint(index)));
            if (column != null) {
                taken.add(column);
            }
        }

        /** Puts what the header or the cells say: in a table like the sheet names are taken, contents never. */
        private void propose(int index, Column<?> column, MatchReason reason) {
            if (isLike && reason != MatchReason.CONTENT) {
                put(index, column, reason);
            } else {
                done.put(index, new MatchedColumn(index, headers.get(index), null, reason, ColumnHint.NONE, column));
                taken.add(column);
            }
        }

        private boolean isFree(int index) {
            return !done.containsKey(index);
        }

        void explicit() {
            for (ColumnChoice choice : said) {
                int index = choice.in(headers);
                String wanted = choice.column();
                if (index < 0 || wanted == null || (choice.isOfRecipe() && !isFree(index))) {
                    continue;
                }
                if (choice.isLeftOut()) {
                    put(index, null, choice.isOfRecipe() ? MatchReason.RECIPE : MatchReason.LEFT_OUT);
                } else if (wanted.equals(ColumnChoice.ID)) {
                    put(index, null, MatchReason.ID);
                } else {
                    Column<?> column = fillable(wanted);
                    if (taken.contains(column)) {
                        if (choice.isOfRecipe()) {
                            continue;
                        }
                        throw ImportRefused.usage("intake.usage.twice", wanted);
                    }
                    put(index, column, choice.isOfRecipe() ? MatchReason.RECIPE : MatchReason.EXPLICIT);
                }
            }
        }

        private Column<?> fillable(String wanted) {
            Column<?> column = SchemaNames.column(sheet, wanted)
                    .orElseThrow(() -> ImportRefused.usage("intake.usage.column", wanted, sheet.name()));
            if (!ColumnNames.of(column).isOpen()) {
                throw ImportRefused.usage("intake.usage.computed", wanted);
            }
            return column;
        }

        void ids() {
            if (done.values().stream().anyMatch(MatchedColumn::isId)) {
                return;
            }
            for (int i = 0; i < headers.size(); i++) {
                if (isFree(i)
                        && forms.get(i).contains(ColumnChoice.ID)
                        && Headers.normalise(headers.get(i)).equals(ColumnChoice.ID)) {
                    List<RawCell> filled = cells.apply(i).stream()
                            .filter(cell -> !CellText.isBlank(cell))
                            .toList();
                    if (!filled.isEmpty() && filled.stream().allMatch(cell -> isId(CellText.of(cell)))) {
                        put(i, null, MatchReason.ID);
                        return;
                    }
                }
            }
        }

        List<Integer> places() {
            return IntStream.range(0, headers.size()).boxed().toList();
        }

        /** Returns the columns that hold something, then those that do not: what programs leave empty takes no place. */
        List<List<Integer>> filledThenEmpty() {
            Map<Boolean, List<Integer>> byEmpty = places().stream()
                    .collect(Collectors.partitioningBy(
                            place -> cells.apply(place).stream().allMatch(CellText::isBlank)));
            return List.of(byEmpty.get(false), byEmpty.get(true));
        }

        /** Returns the columns whose header stands early among the synonyms of a column before others. */
        List<Integer> bestSynonymsFirst(List<Integer> places) {
            return places.stream()
                    .sorted(Comparator.comparingInt(place -> {
                        return names.stream()
                                .mapToInt(name -> name.rank(forms.get(place)))
                                .min()
                                .orElse(0);
                    }))
                    .toList();
        }

        void byName(MatchReason reason, List<Integer> places) {
            for (int i : places) {
                if (!isFree(i)) {
                    continue;
                }
                List<String> named = forms.get(i);
                if (reason != MatchReason.NEAR && known.named(named).isEmpty()) {
                    continue;
                }
                int index = i;
                Optional<Column<?>> open = candidates(named, reason, true)
                        .filter(column -> !taken.contains(column))
                        .filter(column -> reason != MatchReason.NEAR || ContentKind.mayFill(column, cells.apply(index)))
                        .findFirst();
                if (open.isPresent()) {
                    propose(index, open.get(), reason);
                } else if (reason != MatchReason.NEAR
                        && candidates(named, reason, false).findAny().isPresent()) {
                    put(index, null, MatchReason.COMPUTED);
                }
            }
        }

        /** Returns the columns that a header may be that of, in the order of the sheet. */
        private Stream<Column<?>> candidates(List<String> forms, MatchReason reason, boolean open) {
            Stream<ColumnNames> named = reason == MatchReason.NEAR
                    ? names.stream()
                            .filter(name ->
                                    name.reason(forms).filter(reason::equals).isPresent())
                    : known.named(forms).stream()
                            .filter(name ->
                                    name.named(forms).filter(reason::equals).isPresent());
            return named.filter(name -> name.isOpen() == open).map(ColumnNames::column);
        }

        void byContent() {
            for (int i = 0; i < headers.size(); i++) {
                if (isFree(i)) {
                    int index = i;
                    ContentKind.of(cells.apply(i))
                            .flatMap(kind -> kind.onlyIn(open()))
                            .ifPresent(column -> propose(index, column, MatchReason.CONTENT));
                }
            }
        }

        /**
         * Returns the columns that are still free, without those about a person: names cannot be recognised by their
         * content.
         */
        private List<Column<?>> open() {
            List<Column<?>> open = new ArrayList<>();
            for (ColumnNames name : names) {
                if (name.isOpen() && !name.column().isPersonal() && !taken.contains(name.column())) {
                    open.add(name.column());
                }
            }
            return open;
        }

        List<MatchedColumn> all() {
            List<MatchedColumn> all = new ArrayList<>();
            for (int i = 0; i < headers.size(); i++) {
                if (isFree(i)) {
                    put(i, null, MatchReason.UNKNOWN);
                }
                all.add(done.get(i));
            }
            return List.copyOf(all);
        }
    }
}
