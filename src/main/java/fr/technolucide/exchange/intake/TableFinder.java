package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.OurExport;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.CellRange;
import fr.technolucide.exchange.source.NamedTable;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.source.SourceSheet;
import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the table of a file that is meant for a sheet, and its header, which is not always in the first row. */
final class TableFinder {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int COLUMNS_LOOKED_AT = 100;

    private final Source source;
    private final Sheet sheet;
    private final ColumnMatcher matcher;
    private final int headerLine;

    TableFinder(Source source, Sheet sheet) {
        this(source, sheet, ImportRequest.FIND_HEADER);
    }

    /** @param headerLine as an {@link ImportRequest} says it */
    TableFinder(Source source, Sheet sheet, int headerLine) {
        this.headerLine = headerLine;
        this.source = source;
        this.sheet = sheet;
        this.matcher = new ColumnMatcher(sheet);
    }

    /** A rectangle of a worksheet that may be the table; the whole worksheet when there is no range. */
    private record Place(
            SourceSheet in, String name, @Nullable NamedTable table) {}

    private record Scored(SourceTable table, int score) {}

    /** The row of a place that is most like the header of the sheet, from 0, and how much so. */
    private record Header(int row, int score) {}

    /**
     * Returns the table of that name, else the one named as the sheet, else the one whose header is best recognised,
     * else the first that holds something. Hidden worksheets only by name.
     *
     * @param wanted absent to find it
     * @throws ImportRefused for wrong usage, when there is no table of that name
     */
    Optional<SourceTable> find(@Nullable String wanted) {
        if (wanted != null) {
            Place place = places(true)
                    .filter(candidate -> candidate.name().equalsIgnoreCase(wanted.strip()))
                    .findFirst()
                    .orElseThrow(() -> ImportRefused.usage("intake.usage.table", wanted));
            return Optional.of(scored(place).table());
        }
        Optional<SourceTable> named = named();
        if (named.isPresent()) {
            return named;
        }
        Scored best = null;
        for (Place place : places(false)
                .filter(candidate -> !candidate.in().rows().isEmpty())
                .toList()) {
            Scored scored = scored(place);
            if (best == null || scored.score() > best.score()) {
                best = scored;
            }
        }
        return Optional.ofNullable(best).map(Scored::table);
    }

    /** Returns the score of the best header of a visible worksheet against the columns of the sheet; 0 for no match. */
    int score() {
        return places(false)
                .filter(place -> !place.in().rows().isEmpty())
                .mapToInt(place -> header(place, rows(place)).score())
                .max()
                .orElse(0);
    }

    /** Returns the table or worksheet named as the sheet, in either language. */
    Optional<SourceTable> named() {
        Optional<Place> table = places(false)
                .filter(place -> place.table() != null && place.name().equalsIgnoreCase(sheet.name()))
                .findFirst();
        return table.or(() -> places(false)
                        .filter(place -> place.table() == null && isLabel(place.name()))
                        .filter(place -> !place.in().rows().isEmpty())
                        .findFirst())
                .map(place -> scored(place).table());
    }

    private boolean isLabel(String name) {
        String wanted = Headers.normalise(name);
        return !wanted.isEmpty()
                && Stream.concat(
                                Stream.of(sheet.name()),
                                Stream.of(Language.values())
                                        .map(language -> Messages.in(language).text("sheet." + sheet.name() + ".many")))
                        .anyMatch(label -> Headers.normalise(label).equals(wanted));
    }

    private Stream<Place> places(boolean hidden) {
        return source.sheets().stream()
                .filter(tab -> hidden || !tab.hidden())
                .flatMap(tab -> Stream.concat(
                        tab.tables().stream()
                                .filter(NamedTable::headers)
                                .map(table -> new Place(tab, table.name(), table)),
                        Stream.of(new Place(tab, tab.name(), null))));
    }

    private Header header(Place place, List<SourceRow> rows) {
        NamedTable table = place.table();
        int first = table == null ? 0 : table.range().firstColumn();
        int last = table == null ? place.in().width() - 1 : table.range().lastColumn();
        Header best = new Header(0, -1);
        for (int i = 0; i < Math.min(rows.size(), table == null ? ROWS_LOOKED_AT : 1); i++) {
            int score = matcher.score(titles(rows, i, first, Math.min(last, first + COLUMNS_LOOKED_AT - 1)));
            if (score > best.score()) {
                best = new Header(i, score);
            }
        }
        return best;
    }

    private Scored scored(Place place) {
        List<SourceRow> rows = rows(place);
        NamedTable table = place.table();
        int first = table == null ? 0 : table.range().firstColumn();
        int last = table == null ? place.in().width() - 1 : table.range().lastColumn();
        if (headerLine == ImportRequest.NO_HEADER && table == null) {
            return new Scored(headless(place, rows, last), 0);
        }
        Header best = header(place, rows);
        int header = best.row();
        if (table == null && header + 1 < rows.size() && isUpper(rows, header, first, last)) {
            header++;
        }
        if (rows.isEmpty()) {
            return new Scored(
                    new SourceTable(place.in().name(), place.name(), 0, first, List.of(), List.of(), false), 0);
        }
        SourceRow headerRow = headerLine > 0 && table == null ? at(headerLine, rows) : rows.get(header);
        header = rows.indexOf(headerRow);
        List<String> plain = headers(headerRow, first, last);
        List<String> headers = table == null ? titles(rows, header, first, last) : plain;
        List<SourceRow> below = rows.subList(header + 1, rows.size()).stream()
                .filter(row -> holdsSomething(row, first, last) && !repeats(row, first, plain))
                .toList();
        return new Scored(
                new SourceTable(place.in().name(), place.name(), headerRow.line(), first, headers, below, false),
                best.score());
    }

    /** Returns whether the titles of a row go on in the next one. */
    private static boolean isUpper(List<SourceRow> rows, int index, int first, int last) {
        SourceRow upper = rows.get(index);
        SourceRow lower = rows.get(index + 1);
        return lower.line() == upper.line() + 1
                && GroupedHeaders.goesOn(headers(upper, first, last), headers(lower, first, last));
    }

    /** Returns the titles that a row gives, with those of groups of columns right above it where they say more. */
    private List<String> titles(List<SourceRow> rows, int index, int first, int last) {
        List<String> plain = headers(rows.get(index), first, last);
        boolean under =
                index > 0 && rows.get(index - 1).line() == rows.get(index).line() - 1;
        if (!under || plain.size() > COLUMNS_LOOKED_AT) {
            return plain;
        }
        List<String> upper = headers(rows.get(index - 1), first, last);
        if (!GroupedHeaders.mayStandOver(upper, plain)) {
            return plain;
        }
        List<String> joined = GroupedHeaders.joined(upper, plain, title -> matcher.score(List.of(title)) > 0);
        boolean better = GroupedHeaders.goesOn(upper, plain) || matcher.score(joined) > matcher.score(plain);
        return better ? joined : plain;
    }

    /** Returns a table without header: every row is taken, and columns have no name. */
    private static SourceTable headless(Place place, List<SourceRow> rows, int last) {
        List<String> headers = Collections.nCopies(last + 1, "");
        return new SourceTable(place.in().name(), place.name(), 0, 0, headers, rows, false);
    }

    private static SourceRow at(int line, List<SourceRow> rows) {
        return rows.stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .orElseThrow(() -> ImportRefused.usage("intake.usage.header_line", line));
    }

    /** Returns the place that a table was found in, its first rows as they stand. */
    List<SourceRow> firstRows(SourceTable found, int most) {
        return place(found)
                .map(place -> rows(place).stream().limit(most).toList())
                .orElse(List.of());
    }

    private Optional<Place> place(SourceTable found) {
        return places(true)
                .filter(place ->
                        place.name().equals(found.name()) && place.in().name().equals(found.worksheet()))
                .findFirst();
    }

    /**
     * Returns the rows of a place; for a table of our own also those right under it, where a spreadsheet program did
     * not extend it.
     */
    private List<SourceRow> rows(Place place) {
        NamedTable table = place.table();
        if (table == null) {
            return place.in().rows();
        }
        List<SourceRow> rows = new ArrayList<>(
                between(place.in(), table.range().firstLine(), table.range().lastLine() - (table.totals() ? 1 : 0)));
        if (isGrowing(table)) {
            rows.addAll(under(place.in(), table.range()));
        }
        return rows;
    }

    private static List<SourceRow> between(SourceSheet in, int first, int last) {
        return in.rows().stream()
                .filter(row -> row.line() >= first && row.line() <= last)
                .toList();
    }

    private boolean isGrowing(NamedTable table) {
        return OurExport.isWorkbook(source) && !table.totals();
    }

    /** Returns the lines right under a range, up to the first that holds nothing in its columns. */
    private static List<SourceRow> under(SourceSheet in, CellRange range) {
        List<SourceRow> under = new ArrayList<>();
        for (SourceRow row : between(in, range.lastLine() + 1, Integer.MAX_VALUE)) {
            boolean follows = row.line() == range.lastLine() + 1 + under.size();
            if (!follows || !holdsSomething(row, range.firstColumn(), range.lastColumn())) {
                break;
            }
            under.add(row);
        }
        return under;
    }

    /** Returns the lines right under a table that are not taken for rows of it. */
    List<SourceRow> leftUnder(SourceTable found) {
        NamedTable table = place(found).map(Place::table).orElse(null);
        return table == null || isGrowing(table)
                ? List.of()
                : under(place(found).orElseThrow().in(), table.range());
    }

    private static List<String> headers(SourceRow row, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(column -> CellText.of(row.cell(column)).strip())
                .toList();
    }

    /** Returns whether a row is the header once more. */
    private static boolean repeats(SourceRow row, int first, List<String> headers) {
        return IntStream.range(0, headers.size())
                .allMatch(
                        column -> CellText.of(row.cell(first + column)).strip().equals(headers.get(column)));
    }

    private static boolean holdsSomething(SourceRow row, int first, int last) {
        return row.columns()
                .filter(column -> column >= first && column <= last)
                .anyMatch(column -> !CellText.isBlank(row.cell(column)));
    }
}
