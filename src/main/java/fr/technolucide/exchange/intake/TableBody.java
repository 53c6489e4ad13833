package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnNames;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.value.BareDurationUnit;
import fr.technolucide.exchange.value.DurationParser;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.exchange.value.NumberParser;
import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.language.Synonyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows under a header that are rows of its table, and those that are not: its totals, and what stands from the title of
 * another table on.
 *
 * @param rows   in the order of the file, the header left out where it is repeated
 * @param totals « Total » and figures alone
 * @param beyond from the first line of another table, which an empty line keeps apart
 * @param titles of that other table; empty when there is none
 */
record TableBody(List<SourceRow> rows, List<SourceRow> totals, List<SourceRow> beyond, List<String> titles) {

    private static final int FEWEST_TITLES = 2;
    private static final int WORD_AND_FIGURE = 2;

    /** A table has a title and a remark above its header, seldom more. */
    private static final int LINES_ABOVE_A_HEADER = 3;

    private static final Set<String> TOTALS =
            Synonyms.of("intake.totals").stream().map(Headers::normalise).collect(Collectors.toUnmodifiableSet());

    /**
     * Returns the body of a table.
     *
     * @param header of it
     * @param under  the rows of its worksheet below it
     * @param first  column of the table, from 0
     * @param last   column of it
     */
    static TableBody of(SourceRow header, List<SourceRow> under, int first, int last) {
        List<String> own = HeaderFinder.plain(header, first, last);
        List<SourceRow> filled = bounded(header, under, first, last).rows;
        int end = IntStream.range(0, filled.size())
                .filter(place -> filled.get(place).line() > lineBefore(header, filled, place) + 1)
                .filter(place -> !titles(filled, place, own, first, last).isEmpty())
                .findFirst()
                .orElse(filled.size());
        List<SourceRow> rows = new ArrayList<>();
        List<SourceRow> totals = new ArrayList<>();
        filled.subList(0, end).forEach(row -> (isTotal(row, first, last) ? totals : rows).add(row));
        return new TableBody(
                rows,
                totals,
                filled.subList(end, filled.size()),
                end == filled.size() ? List.of() : titles(filled, end, own, first, last));
    }

    /** Returns the body of a table that ends where its file says, as {@link #of}. */
    static TableBody bounded(SourceRow header, List<SourceRow> under, int first, int last) {
        List<String> own = HeaderFinder.plain(header, first, last);
        List<SourceRow> rows = under.stream()
                .filter(row -> holdsSomething(row, first, last) && !repeats(row, first, own))
                .toList();
        return new TableBody(rows, List.of(), List.of(), List.of());
    }

    private static int lineBefore(SourceRow header, List<SourceRow> filled, int place) {
        return place == 0 ? header.line() : filled.get(place - 1).line();
    }

    /** Returns the titles of another table that begins at a row, perhaps under a title of its own; none for no table. */
    private static List<String> titles(List<SourceRow> rows, int from, List<String> own, int first, int last) {
        for (int place = from; place < Math.min(rows.size(), from + LINES_ABOVE_A_HEADER); place++) {
            SourceRow row = rows.get(place);
            if (row.line() > rows.get(from).line() + place - from) {
                return List.of();
            }
            if (isHeader(row, own, first, last)) {
                return HeaderFinder.plain(row, first, last).stream()
                        .filter(title -> !title.isEmpty())
                        .toList();
            }
        }
        return List.of();
    }

    /** Returns whether a row names columns, half of its texts at least, and others than the table has. */
    private static boolean isHeader(SourceRow row, List<String> own, int first, int last) {
        int texts = 0;
        int named = 0;
        int again = 0;
        for (int column = first; column <= last; column++) {
            RawCell cell = row.cell(column);
            if (CellText.isBlank(cell)) {
                continue;
            }
            if (!(cell instanceof RawCell.Text(var text))) {
                return false;
            }
            texts++;
            named += ColumnNames.isHeader(text) ? 1 : 0;
            again += text.strip().equalsIgnoreCase(own.get(column - first)) ? 1 : 0;
        }
        return named >= FEWEST_TITLES && 2 * named >= texts && 2 * again < texts;
    }

    /** Returns whether a row begins with « Total » and has nothing else but figures. */
    private static boolean isTotal(SourceRow row, int first, int last) {
        int[] filled = row.columns()
                .filter(column -> column >= first && column <= last && !CellText.isBlank(row.cell(column)))
                .limit(WORD_AND_FIGURE)
                .toArray();
        return filled.length == WORD_AND_FIGURE
                && row.cell(filled[0]) instanceof RawCell.Text(var text)
                && TOTALS.contains(Headers.normalise(text))
                && row.columns()
                        .filter(column -> column > filled[0] && column <= last)
                        .mapToObj(row::cell)
                        .allMatch(cell -> CellText.isBlank(cell) || isFigure(cell));
    }

    private static boolean isFigure(RawCell cell) {
        return switch (cell) {
            case RawCell.Numeric _, RawCell.Span _ -> true;
            case RawCell.Text(var text) ->
                !(NumberParser.decimal(text, NumberStyle.UNKNOWN) instanceof ParseResult.Rejected<?>)
                        || !(DurationParser.parse(text, BareDurationUnit.MINUTES) instanceof ParseResult.Rejected<?>);
            default -> false;
        };
    }

    /** Returns whether a row is the header once more. */
    private static boolean repeats(SourceRow row, int first, List<String> headers) {
        return IntStream.range(0, headers.size())
                .allMatch(
                        column -> CellText.of(row.cell(first + column)).strip().equals(headers.get(column)));
    }

    /** Returns whether a row holds something between two columns. */
    static boolean holdsSomething(SourceRow row, int first, int last) {
        return row.columns()
                .filter(column -> column >= first && column <= last)
                .anyMatch(column -> !CellText.isBlank(row.cell(column)));
    }
}
