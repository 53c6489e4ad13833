package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Synonyms;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * First names and family names that a table has in two columns. The one of them that goes to a column about a person
 * takes both, « Marie DUPONT »; nothing else of the table changes.
 *
 * @param first  place of the first names, from 0
 * @param family place of the family names
 * @param taken  that of these two which goes to a column
 */
public record FullNames(SourceTable table, int first, int family, int taken) {
    private static final Set<String> FIRST = names("intake.first_name");
    private static final Set<String> FAMILY = names("intake.family_name");

    /**
     * Returns the two columns; empty where one is missing or comes twice, or where both or none go somewhere.
     *
     * @param said what was settled by hand: a column that somebody leaves out is not joined
     */
    public static Optional<FullNames> find(SourceTable table, Sheet sheet, List<ColumnChoice> said) {
        List<String> headers = table.headers().stream().map(Headers::normalise).toList();
        int first = only(headers, FIRST);
        int family = only(headers, FAMILY);
        if (first < 0 || family < 0) {
            return Optional.empty();
        }
        List<MatchedColumn> columns = new ColumnMatcher(sheet).match(table.headers(), table::column, said);
        boolean isFirst = isPerson(columns.get(first)) && isOpen(columns.get(family));
        boolean isFamily = isPerson(columns.get(family)) && isOpen(columns.get(first));
        return isFirst || isFamily
                ? Optional.of(new FullNames(table, first, family, isFirst ? first : family))
                : Optional.empty();
    }

    private static Set<String> names(String key) {
        return Synonyms.of(key).stream().map(Headers::normalise).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the one column with a header of these; -1 when there is none, or several.
     *
     * @param headers normalised
     */
    private static int only(List<String> headers, Set<String> names) {
        int[] found = IntStream.range(0, headers.size())
                .filter(column -> names.contains(headers.get(column)))
                .limit(2)
                .toArray();
        return found.length == 1 ? found[0] : -1;
    }

    private static boolean isPerson(MatchedColumn matched) {
        Column<?> column = matched.column();
        return column != null && column.isPersonal();
    }

    private static boolean isOpen(MatchedColumn matched) {
        return matched.reason() == MatchReason.UNKNOWN;
    }

    /** Returns the table with whole names in the column that is taken. */
    public SourceTable joined() {
        List<SourceRow> rows = table.rows().stream().map(this::joined).toList();
        return new SourceTable(table.worksheet(), table.name(), table.headerLine(), 0, table.headers(), rows, false);
    }

    private SourceRow joined(SourceRow row) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < table.headers().size(); column++) {
            cells.add(table.cell(row, column));
        }
        String name = name(
                CellText.of(cells.get(first)).strip(),
                CellText.of(cells.get(family)).strip());
        cells.set(taken, name.isEmpty() ? RawCell.BLANK : new RawCell.Text(name));
        return SourceRow.of(row.line(), cells);
    }

    /** Returns both names, or one of them that holds the other already, as a file that was mended may. */
    private static String name(String first, String family) {
        if (holds(family, first)) {
            return family;
        }
        return holds(first, family) ? first : first + " " + family;
    }

    private static boolean holds(String name, String part) {
        return (" " + Headers.normalise(name) + " ").contains(" " + Headers.normalise(part) + " ") || part.isEmpty();
    }

    /** Returns the columns of the table, of which one says that it is joined to the other. */
    public List<MatchedColumn> marked(List<MatchedColumn> columns) {
        int other = taken == first ? family : first;
        return columns.stream()
                .map(matched -> matched.index() == other
                        ? new MatchedColumn(other, matched.header(), null, MatchReason.JOINED, matched.hint())
                        : matched)
                .toList();
    }

    /** Returns what a person must know of it, as a sentence. */
    public String sentence() {
        List<String> values = joined().values(taken);
        return Messages.text(
                "intake.joined",
                CellText.quote(table.headers().get(first)),
                CellText.quote(table.headers().get(family)),
                values.isEmpty() ? "" : values.getFirst(),
                CellText.quote(table.headers().get(taken == first ? family : first)));
    }
}
