package fr.technolucide.workbook;

/** One term of an order; empty values come last either way. A choice sorts in the order of its list. */
public record Sort(Column<?> column, boolean descending) {

    public static Sort by(Column<?> column) {
        return new Sort(column, false);
    }

    public static Sort descending(Column<?> column) {
        return new Sort(column, true);
    }
}
