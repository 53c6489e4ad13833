package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.value.FormulaGuard;
import java.util.ArrayList;
import java.util.List;

/**
 * One table of a file, its header found.
 *
 * @param worksheet   that holds it; empty in a text file
 * @param name        of the table or worksheet; empty in a text file
 * @param headerLine  from 1
 * @param firstColumn of the table in the file, from 0; columns below count from it
 * @param headers     trimmed, by column; empty where there is none
 * @param rows        after the header, that hold something in the table
 * @param guarded     whether texts that look like formulas have an apostrophe before them
 */
public record SourceTable(
        String worksheet,
        String name,
        int headerLine,
        int firstColumn,
        List<String> headers,
        List<SourceRow> rows,
        boolean guarded) {
    private static final int VALUES = 3;

    /** Returns the same table, its texts taken as {@link FormulaGuard} guards them. */
    public SourceTable unguarded() {
        return new SourceTable(worksheet, name, headerLine, firstColumn, headers, rows, true);
    }

    public RawCell cell(SourceRow row, int column) {
        RawCell cell = row.cell(firstColumn + column);
        return guarded && cell instanceof RawCell.Text(var text) ? new RawCell.Text(FormulaGuard.unguard(text)) : cell;
    }

    /** Returns the first values of a column as texts, each once. */
    public List<String> values(int column) {
        List<String> values = new ArrayList<>(VALUES);
        for (SourceRow row : rows) {
            RawCell cell = cell(row, column);
            String value = CellText.quote(cell);
            if (!CellText.isBlank(cell) && !values.contains(value)) {
                values.add(value);
            }
            if (values.size() == VALUES) {
                break;
            }
        }
        return List.copyOf(values);
    }

    public List<RawCell> column(int column) {
        return rows.stream().map(row -> cell(row, column)).toList();
    }
}
