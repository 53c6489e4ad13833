package fr.technolucide.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which rows of a sheet, in which order.
 *
 * @param filter words that a row, or a row it refers to, must contain; blank for no condition
 * @param only   cells that must hold one of some values; a cell of references must contain one of them
 * @param order  empty for the sheet's own order
 */
public record Query(Sheet sheet, String filter, List<Only> only, List<Sort> order) {

    /** One condition on a stored cell. */
    public record Only(Column<?> column, Set<?> values) {}

    public static Query of(Sheet sheet) {
        return new Query(sheet, "", List.of(), List.of());
    }

    public Query filter(String words) {
        return new Query(sheet, words, only, order);
    }

    public <T> Query only(Column<T> column, Set<T> values) {
        List<Only> more = new ArrayList<>(only);
        more.add(new Only(column, values));
        return new Query(sheet, filter, List.copyOf(more), order);
    }

    public Query order(List<Sort> terms) {
        return new Query(sheet, filter, only, terms);
    }
}
