package fr.technolucide.exchange.source;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of cells.
 *
 * @param name as on its tab; empty for a text file
 * @param hidden or very hidden: shown as such, never imported unasked
 * @param rows that hold something, in the order of the file
 */
public record SourceSheet(String name, boolean hidden, List<NamedTable> tables, List<SourceRow> rows) {
    public SourceSheet {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
    }

    /** Returns one more than the last column of any row. */
    public int width() {
        return rows.stream().mapToInt(SourceRow::width).max().orElse(0);
    }

    public long cellCount() {
        return rows.stream().mapToLong(SourceRow::size).sum();
    }

    /** Returns the row at a line counted from 1, if it holds anything. */
    public Optional<SourceRow> at(int line) {
        return rows.stream().filter(row -> row.line() == line).findFirst();
    }
}
