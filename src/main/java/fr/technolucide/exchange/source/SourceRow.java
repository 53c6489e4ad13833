package fr.technolucide.exchange.source;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.stream.IntStream;

/** One line of a sheet that holds something. Only cells that hold something take room. */
public final class SourceRow {
    private final int line;
    private final int[] columns;
    private final RawCell[] cells;

    /** @param cells by column from 0; at least one, none blank */
    SourceRow(int line, NavigableMap<Integer, RawCell> cells) {
        this.line = line;
        this.columns = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.cells = cells.values().toArray(RawCell[]::new);
    }

    /** Returns the line in the file, from 1: what a spreadsheet shows, or where the record of a text file begins. */
    public int line() {
        return line;
    }

    /** Returns the cell in a column counted from 0; {@link RawCell#BLANK} where there is none. */
    public RawCell cell(int column) {
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? RawCell.BLANK : cells[at];
    }

    /** Returns the columns that hold something, from 0, in order. */
    public IntStream columns() {
        return Arrays.stream(columns);
    }

    /** Returns one more than the last column that holds something. */
    public int width() {
        return columns[columns.length - 1] + 1;
    }

    public int size() {
        return columns.length;
    }
}
