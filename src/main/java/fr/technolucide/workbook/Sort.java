package fr.technolucide.workbook;

import java.util.List;

/**
 * One term of an order; empty values come last either way.
 *
 * @param items for a choice, its items in the order wanted; empty for the order of its list
 */
public record Sort(Column<?> column, boolean descending, List<? extends Enum<?>> items) {

    public static Sort by(Column<?> column) {
        return new Sort(column, false, List.of());
    }

    public static Sort descending(Column<?> column) {
        return new Sort(column, true, List.of());
    }

    /** The rows of the first item first, and so on; every item of the list is to be named. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, never written to
    public static <E extends Enum<E>> Sort inOrder(Column<E> column, E... items) {
        return new Sort(column, false, List.of(items));
    }
}
