package fr.technolucide.exchange.intake;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the table of a file that is meant for a sheet, and its header, which is not always in the first row. */
final class TableFinder {

    private final Source source;
    private final Sheet sheet;
    private final HeaderFinder headers;
    private final int headerLine;

    TableFinder(Source source, Sheet sheet) {
        this(source, sheet, ImportRequest.FIND_HEADER);
    }

    /** @param headerLine as an {@link ImportRequest} says it */
    TableFinder(Source source, Sheet sheet, int headerLine) {
        this.headerLine = headerLine;
        this.source = source;
        this.sheet = sheet;
        this.headers = new HeaderFinder(sheet);
    }

    /** A rectangle of a worksheet that may be the table; the whole worksheet when there is no range. */
    private record Place(
            SourceSheet in, String name, @Nullable NamedTable table) {

        int first() {
            return table == null ? 0 : table.range().firstColumn();
        }

        int last() {
            return table == null ? in.width() - 1 : table.range().lastColumn();
        }
    }

    private record Scored(SourceTable table, int score) {}

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
                .mapToInt(place -> headers.find(rows(place), place.first(), place.last(), place.table() != null)
                        .score())
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

    private Scored scored(Place place) {
        List<SourceRow> rows = rows(place);
        NamedTable table = place.table();
        int first = place.first();
        int last = place.last();
        if (headerLine == ImportRequest.NO_HEADER && table == null) {
            return new Scored(headless(place, rows, last), 0);
        }
        if (rows.isEmpty()) {
            return new Scored(
                    new SourceTable(place.in().name(), place.name(), 0, first, List.of(), List.of(), false), 0);
        }
        HeaderFinder.Header best = headers.find(rows, first, last, table != null);
        int header = best.row();
        if (table == null && header + 1 < rows.size() && HeaderFinder.isUpper(rows, header, first, last)) {
            header++;
        }
        SourceRow headerRow = headerLine > 0 && table == null ? at(headerLine, rows) : rows.get(header);
        header = rows.indexOf(headerRow);
        List<String> titles =
                table == null ? headers.titles(rows, header, first, last) : HeaderFinder.plain(headerRow, first, last);
        return new Scored(
                new SourceTable(
                        place.in().name(),
                        place.name(),
                        headerRow.line(),
                        first,
                        titles,
                        body(place, headerRow).rows(),
                        false),
                best.score());
    }

    /** Returns what stands under a header; a table that says where it ends, and one of ours, is taken as it is. */
    private TableBody body(Place place, SourceRow header) {
        List<SourceRow> rows = rows(place);
        List<SourceRow> under = rows.subList(rows.indexOf(header) + 1, rows.size());
        boolean bounded = place.table() != null || OurExport.isWorkbook(source);
        return bounded
                ? TableBody.bounded(header, under, place.first(), place.last())
                : TableBody.of(header, under, place.first(), place.last());
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
            if (!follows || !TableBody.holdsSomething(row, range.firstColumn(), range.lastColumn())) {
                break;
            }
            under.add(row);
        }
        return under;
    }

    /** Returns the lines right under a table that says where it ends, and that are not taken for rows of it. */
    List<SourceRow> leftUnder(SourceTable found) {
        NamedTable table = place(found).map(Place::table).orElse(null);
        return table == null || isGrowing(table)
                ? List.of()
                : under(place(found).orElseThrow().in(), table.range());
    }

    /** Returns what stands under the header of a table that was found; empty for one without a header. */
    Optional<TableBody> body(SourceTable found) {
        return place(found)
                .flatMap(place -> rows(place).stream()
                        .filter(row -> row.line() == found.headerLine())
                        .findFirst()
                        .map(header -> body(place, header)));
    }

    /** Returns the visible worksheets that hold something, but for one. */
    List<String> others(String worksheet) {
        return source.sheets().stream()
                .filter(tab -> !tab.hidden() && !tab.rows().isEmpty())
                .map(SourceSheet::name)
                .filter(name -> !name.equals(worksheet))
                .toList();
    }
}
