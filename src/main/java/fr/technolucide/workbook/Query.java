package fr.technolucide.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A selection of the rows of a sheet, and their order.
 *
 * @param filter words that a row, or a row it refers to, must contain; blank for no condition
 * @param only   cells that must hold one of some values; a cell of references must contain one of them
 * @param within cells that must lie between bounds; an empty cell does not
 * @param order  empty for the sheet's own order
 */
public record Query(Sheet sheet, String filter, List<Only> only, List<Within> within, List<Sort> order) {

    /** One condition on stored cells: any of them holds one of the values. */
    public record Only(List<Column<?>> columns, Set<?> values) {}

    /** One condition on a stored date or number, both bounds included; an absent bound does not bind. */
    public record Within(
            Column<?> column,
            @Nullable Object lowest,
            @Nullable Object highest) {}

    public static Query of(Sheet sheet) {
        return new Query(sheet, "", List.of(), List.of(), List.of());
    }

    public Query filter(String words) {
        return new Query(sheet, words, only, within, order);
    }

    public <T> Query only(Column<T> column, Set<T> values) {
        return any(List.of(column), values);
    }

    /** Returns the rows of which any of the columns holds, or contains, one of the values. */
    public Query any(List<Column<?>> columns, Set<?> values) {
        return new Query(sheet, filter, and(only, new Only(List.copyOf(columns), Set.copyOf(values))), within, order);
    }

    public <T extends Comparable<? super T>> Query between(Column<T> column, @Nullable T lowest, @Nullable T highest) {
        return new Query(sheet, filter, only, and(within, new Within(column, lowest, highest)), order);
    }

    public Query order(List<Sort> terms) {
        return new Query(sheet, filter, only, within, terms);
    }

    /** Returns whether there is a condition on cells; the words of the filter do not count. */
    public boolean isConditional() {
        return !only.isEmpty() || !within.isEmpty();
    }

    private static <C> List<C> and(List<C> conditions, C another) {
        List<C> more = new ArrayList<>(conditions);
        more.add(another);
        return List.copyOf(more);
    }
}
