package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The merged cells of one sheet. A text or a date merged downwards is given to each of its rows; a number is not, since
 * it may be the sum of them.
 */
final class MergedCells {
    private static final int MOST_RANGES = 100_000;

    private final String sheet;
    private final Warnings warnings;
    private final List<CellRange> down = new ArrayList<>();
    private final Tally left = new Tally();
    private final Tally filled = new Tally();

    MergedCells(String sheet, Warnings warnings) {
        this.sheet = sheet;
        this.warnings = warnings;
    }

    void add(CellRange range) {
        if (range.lastLine() > range.firstLine() && down.size() < MOST_RANGES) {
            down.add(range);
        } else if (range.lastColumn() > range.firstColumn()) {
            left.add(range);
        }
    }

    /** Returns the rows with what is merged downwards in each of them, and says what was merged. */
    List<SourceRow> fill(List<SourceRow> rows, ReadBudget budget) {
        NavigableMap<Integer, NavigableMap<Integer, RawCell>> added = new TreeMap<>();
        for (CellRange range : down) {
            int first = index(rows, range.firstLine());
            boolean found = first < rows.size() && rows.get(first).line() == range.firstLine();
            RawCell cell = found ? rows.get(first).cell(range.firstColumn()) : RawCell.BLANK;
            boolean given = false;
            for (int i = first + 1;
                    isGiven(cell) && i < rows.size() && rows.get(i).line() <= range.lastLine();
                    i++) {
                budget.cell(range.firstColumn(), cell instanceof RawCell.Text(String text) ? text.length() : 0);
                added.computeIfAbsent(i, _ -> new TreeMap<>()).put(range.firstColumn(), cell);
                given = true;
            }
            (given ? filled : left).add(range);
        }
        warn(Kind.MERGED_DOWN, filled);
        warn(Kind.MERGED_CELLS, left);
        if (added.isEmpty()) {
            return rows;
        }
        List<SourceRow> all = new ArrayList<>(rows);
        added.forEach((index, cells) -> all.set(index, all.get(index).with(cells)));
        return all;
    }

    private static boolean isGiven(RawCell cell) {
        return switch (cell) {
            case RawCell.Text _, RawCell.Day _, RawCell.Moment _, RawCell.Bool _ -> true;
            case RawCell.Numeric _, RawCell.Span _, RawCell.Fault _, RawCell.Blank _ -> false;
        };
    }

    /** Returns the place of the first row at a line or after it. */
    private static int index(List<SourceRow> rows, int line) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void warn(Kind kind, Tally tally) {
        if (tally.count > 0) {
            warnings.add(kind, sheet, tally.first, String.valueOf(tally.count));
        }
    }

    private static final class Tally {
        private String first = "";
        private int count;

        void add(CellRange range) {
            if (count++ == 0) {
                first = range.address();
            }
        }
    }
}
