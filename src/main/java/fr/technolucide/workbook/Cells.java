package fr.technolucide.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Some cells of one row, each with its value or with the wish that it be empty; immutable, in order of mention. */
public final class Cells {

    private static final Cells NONE = new Cells(new LinkedHashMap<>());

    private final Map<Column<?>, @Nullable Object> values;

    private Cells(Map<Column<?>, @Nullable Object> values) {
        this.values = values;
    }

    public static Cells none() {
        return NONE;
    }

    public static <T> Cells of(Column<T> column, @Nullable T value) {
        return NONE.and(column, value);
    }

    public <T> Cells and(Column<T> column, @Nullable T value) {
        return andValue(column, value);
    }

    /** Returns these cells, and others in place of those of the same columns. */
    public Cells andAll(Cells others) {
        Cells all = this;
        for (Column<?> column : others.columns()) {
            all = all.andValue(column, others.get(column));
        }
        return all;
    }

    /** Does the same as {@link #and}, for callers that walk the columns; the value must be of the column's type. */
    public Cells andValue(Column<?> column, @Nullable Object value) {
        Map<Column<?>, @Nullable Object> copy = new LinkedHashMap<>(values);
        copy.put(column, column.held(value));
        return new Cells(copy);
    }

    /** Returns cells from a map that the caller built and no longer uses. */
    public static Cells taking(Map<Column<?>, @Nullable Object> values) {
        values.replaceAll(Column::held);
        return new Cells(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean contains(Column<?> column) {
        return values.containsKey(column);
    }

    @SuppressWarnings("unchecked") // a cell only ever takes values of its column
    public <T> @Nullable T get(Column<T> column) {
        return (T) values.get(column);
    }

    public Set<Column<?>> columns() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public void each(BiConsumer<Column<?>, @Nullable Object> action) {
        values.forEach(action);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && values.equals(cells.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
