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
 * @param delimited   whether it is text between separators: texts that look like formulas have an apostrophe before them, and a
 *     separator too many moves all that follows
 */
public record SourceTable(
        String worksheet,
        String name,
        int headerLine,
        int firstColumn,
        List<String> headers,
        List<SourceRow> rows,
        boolean delimited) {
    private static final int VALUES = 3;

    /** Returns the same table, as one of a text file. */
    public SourceTable asDelimited() {
        return new SourceTable(worksheet, name, headerLine, firstColumn, headers, rows, true);
    }

    public RawCell cell(SourceRow row, int column) {
        RawCell cell = row.cell(firstColumn + column);
        return delimited && cell instanceof RawCell.Text(var text)
                ? new RawCell.Text(FormulaGuard.unguard(text))
                : cell;
    }

    /** Returns whether a row has something beyond the last header, in a file where that means that its cells are not in their places. */
    public boolean isShifted(SourceRow row) {
        int titled = titled();
        if (!delimited || titled == 0) {
            return false;
        }
        int end = firstColumn + titled;
        return row.columns().filter(column -> column >= end).anyMatch(column -> !CellText.isBlank(row.cell(column)));
    }

    /** Returns the number of columns up to the last that has a header. */
    private int titled() {
        int titled = headers.size();
        while (titled > 0 && headers.get(titled - 1).isEmpty()) {
            titled--;
        }
        return titled;
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
