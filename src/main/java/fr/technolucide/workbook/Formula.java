package fr.technolucide.workbook;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The computation of a derived column. */
public sealed interface Formula<T> {

    /** From the row's own cells: evaluated in Java for one row, and by the database to sort and filter many. */
    record OfRow<T>(Expression<T> expression) implements Formula<T> {}

    /** From other rows: computed for many rows at once by grouped queries. */
    record OverRows<T>(Computation<T> computation) implements Formula<T> {}

    /** Gives the value of each row that has one; a row left out of the map has an empty value. */
    @FunctionalInterface
    interface Computation<T> {
        Map<UUID, T> compute(Reader reader, List<Row> rows);
    }
}
