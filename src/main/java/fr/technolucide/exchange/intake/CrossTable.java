package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.intake.match.MatchReason;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.RowNameIndex;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table with names of the workbook over its columns, such as people by tools. Made long, it has one row for each cell
 * under such a name that holds something, with the name and the value in columns of their own.
 *
 * @param names  places of the columns under names, at least two
 * @param name   column of the sheet that the names fill
 * @param value  column of the sheet that the cells under them fill
 * @param others columns of the sheet that the other columns fill
 */
record CrossTable(SourceTable table, Set<Integer> names, Column<?> name, Column<?> value, Set<Column<?>> others) {
    private static final int FEWEST_NAMES = 2;
    private static final int MOST_COLUMNS = 400;

    /**
     * Returns the table as a cross table if two columns at least are headed by rows that one column of the sheet may
     * refer to, and one column alone is left that must be filled with a number.
     *
     * @param said what was settled by hand: a header of which it speaks, or that its own name tells, is no name of a row;
     *     what is said of a place is about the long table
     * @param rows the rows of a sheet by their names
     */
    static Optional<CrossTable> find(
            SourceTable table,
            Sheet sheet,
            List<ColumnChoice> said,
            Schema schema,
            Function<Sheet, RowNameIndex> rows) {
        if (table.headers().size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<ColumnChoice> named =
                said.stream().filter(ColumnChoice::isByHeader).toList();
        List<MatchedColumn> columns = new ColumnMatcher(sheet).match(table.headers(), table::column, named);
        Set<Column<?>> filled = new HashSet<>();
        List<MatchedColumn> free = new ArrayList<>();
        for (MatchedColumn matched : columns) {
            if (isFree(matched)) {
                free.add(matched);
            } else if (matched.column() != null) {
                filled.add(matched.column());
            }
        }
        List<Column<?>> values = sheet.stored().stream()
                .filter(column -> column.isRequired() && isNumber(column.kind()) && !filled.contains(column))
                .toList();
        if (free.size() < FEWEST_NAMES || values.size() != 1) {
            return Optional.empty();
        }
        List<CrossTable> found = sheet.stored().stream()
                .filter(column -> column.kind() instanceof Kind.Reference && !filled.contains(column))
                .map(column -> new CrossTable(
                        table,
                        named(free, rows.apply(schema.targetOf(column).orElseThrow())),
                        column,
                        values.getFirst(),
                        filled))
                .filter(cross -> cross.names().size() >= FEWEST_NAMES)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isFree(MatchedColumn matched) {
        return matched.reason() == MatchReason.UNKNOWN
                || matched.reason() == MatchReason.NEAR
                || matched.reason() == MatchReason.CONTENT;
    }

    private static boolean isNumber(Kind<?> kind) {
        return kind instanceof Kind.Minutes || kind instanceof Kind.Count || kind instanceof Kind.Decimal;
    }

    private static Set<Integer> named(List<MatchedColumn> free, RowNameIndex rows) {
        Set<Integer> named = new TreeSet<>();
        for (MatchedColumn matched : free) {
            if (!matched.header().isBlank() && rows.find(matched.header()) instanceof RowNameIndex.Found.One) {
                named.add(matched.index());
            }
        }
        return named;
    }

    /** Returns the table made long: the other columns in their order, then the names, then the values. */
    SourceTable unpivoted() {
        int width = table.headers().size();
        int[] kept = IntStream.range(0, width)
                .filter(column -> !names.contains(column))
                .toArray();
        List<String> headers = new ArrayList<>();
        for (int column : kept) {
            headers.add(table.headers().get(column));
        }
        headers.add(Labels.of(name));
        headers.add(Labels.of(value));
        List<SourceRow> rows = new ArrayList<>();
        for (SourceRow row : table.rows()) {
            List<RawCell> others = new ArrayList<>();
            for (int column : kept) {
                others.add(table.cell(row, column));
            }
            for (int column : names) {
                RawCell cell = table.cell(row, column);
                if (!CellText.saysNothing(cell)) {
                    List<RawCell> cells = new ArrayList<>(others);
                    cells.add(new RawCell.Text(table.headers().get(column)));
                    cells.add(cell);
                    rows.add(SourceRow.of(row.line(), cells));
                }
            }
        }
        return new SourceTable(table.worksheet(), table.name(), table.headerLine(), 0, headers, rows, false);
    }

    /** Returns what crosses in it. */
    TablePreview.Crossed crossed(Schema schema) {
        List<Sheet> beside = others.stream()
                .filter(column -> column.kind() instanceof Kind.Reference)
                .flatMap(column -> schema.targetOf(column).stream())
                .distinct()
                .toList();
        return new TablePreview.Crossed(
                schema.targetOf(name).orElseThrow(),
                names.stream().map(table.headers()::get).toList(),
                beside.size() == 1 ? Optional.of(beside.getFirst()) : Optional.empty());
    }

    /** Returns what a person must know of it, as a sentence. */
    String sentence() {
        List<String> quoted = names.stream()
                .map(column -> Messages.text(
                        "intake.quoted", CellText.quote(table.headers().get(column))))
                .toList();
        return Messages.text("intake.cross", Messages.words().list(quoted), Labels.of(name), Labels.of(value));
    }
}
