package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sums of the rows of a printed list, one a column of figures that adds up. */
final class ListSums {

    private final List<ListColumn> columns;
    private final Labels labels;
    private final Map<ListColumn, Number> sums = new HashMap<>();
    private int rows;

    ListSums(List<ListColumn> columns, Labels labels) {
        this.columns = columns;
        this.labels = labels;
    }

    void add(Row row) {
        rows++;
        for (ListColumn column : columns) {
            if (column.isOfFigures() && column.about().isSummed() && row.get(column.about()) instanceof Number value) {
                sums.merge(column, value, ListSums::plus);
            }
        }
    }

    /** Keeps the type of the column. */
    private static Number plus(Number sum, Number more) {
        long both = sum.longValue() + more.longValue();
        return sum instanceof Integer ? (Number) Math.clamp(both, Integer.MIN_VALUE, Integer.MAX_VALUE) : (Number) both;
    }

    /** Returns the sum of a column; empty where it has none. */
    String text(ListColumn column) {
        Number sum = sums.get(column);
        return sum == null ? "" : labels.text(column.about(), sum);
    }

    /** Returns the line under the rows; empty where nothing adds up, or where there is but one row. */
    Optional<List<Xhtml>> line(String total) {
        if (rows < 2 || sums.isEmpty()) {
            return Optional.empty();
        }
        List<Xhtml> cells = new ArrayList<>();
        for (ListColumn column : columns) {
            String said = text(column);
            cells.add(!said.isEmpty() ? Xhtml.strong(said) : cells.isEmpty() ? Xhtml.strong(total) : Xhtml.none());
        }
        return Optional.of(cells);
    }
}
