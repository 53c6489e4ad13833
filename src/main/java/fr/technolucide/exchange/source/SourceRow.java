package fr.technolucide.exchange.source;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    /** @param size how many of the columns, in order, and of their cells are those of the row */
    SourceRow(int line, int[] columns, RawCell[] cells, int size) {
        this.line = line;
        this.columns = Arrays.copyOf(columns, size);
        this.cells = Arrays.copyOf(cells, size);
    }

    /** Returns a row of these cells, by column from 0; at least one is not blank. */
    public static SourceRow of(int line, List<RawCell> cells) {
        NavigableMap<Integer, RawCell> filled = new TreeMap<>();
        for (int column = 0; column < cells.size(); column++) {
            if (!(cells.get(column) instanceof RawCell.Blank)) {
                filled.put(column, cells.get(column));
            }
        }
        return new SourceRow(line, filled);
    }

    /** Returns the same row with other cells in some of its columns. */
    SourceRow with(NavigableMap<Integer, RawCell> others) {
        NavigableMap<Integer, RawCell> all = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) {
            all.put(columns[i], cells[i]);
        }
        all.putAll(others);
        return new SourceRow(line, all);
    }

    /** Returns the same row with the cells of another one, which come first where both have one. */
    SourceRow with(SourceRow later) {
        NavigableMap<Integer, RawCell> others = new TreeMap<>();
        later.columns().forEach(column -> others.put(column, later.cell(column)));
        return with(others);
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
