package fr.technolucide.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet, as it stood on a day; immutable. Values that derive from the row's own cells are computed when
 * asked; those that derive from other rows are there once {@link Reader#complete} has put them.
 */
public final class Row {

    /** The order in which rows were made, which their ids tell. */
    public static final Comparator<Row> BY_CREATION = Comparator.comparing(
            Row::id,
            Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
                    .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned));

    private static final Object NOT_COMPUTED = new Object();

    private final Sheet sheet;
    private final UUID id;
    private final LocalDate today;
    private final @Nullable Object[] cells;

    private Row(Sheet sheet, UUID id, LocalDate today, @Nullable Object[] cells) {
        this.sheet = sheet;
        this.id = id;
        this.today = today;
        this.cells = cells;
    }

    /** Returns an empty row of a sheet. */
    public static Row of(Sheet sheet, UUID id, LocalDate today) {
        @Nullable Object[] cells = new @Nullable Object[sheet.columns().size()];
        for (Column<?> column : sheet.columns()) {
            if (column.isDerived()) {
                cells[column.index()] = NOT_COMPUTED;
            }
        }
        return new Row(sheet, id, today, cells);
    }

    /**
     * Returns a row from its stored cells, one for each column of the sheet by index, which this row takes over; what
     * the array holds for derived columns is ignored.
     */
    public static Row of(Sheet sheet, UUID id, LocalDate today, @Nullable Object[] cells) {
        for (Column<?> column : sheet.columns()) {
            if (column.isDerived()) {
                cells[column.index()] = NOT_COMPUTED;
            }
        }
        return new Row(sheet, id, today, cells);
    }

    public Sheet sheet() {
        return sheet;
    }

    public UUID id() {
        return id;
    }

    public LocalDate today() {
        return today;
    }

    /**
     * The value of a cell, {@code null} when it is empty.
     *
     * @throws IllegalStateException for a value over other rows that was not asked of the reader
     */
    @SuppressWarnings("unchecked") // a cell only ever takes values of its column
    public <T> @Nullable T get(Column<T> column) {
        Object value = cells[column.index()];
        if (value != NOT_COMPUTED) {
            return (T) value;
        }
        if (column.kind() instanceof Kind.Derived<T>(var _, Formula.OfRow<T>(var expression))) {
            return expression.evaluate(this, today);
        }
        throw new IllegalStateException(column + " was not computed for this row");
    }

    /** Returns the value of a cell that may be empty, or another value in its place. */
    public <T> T get(Column<T> column, T ifEmpty) {
        T value = get(column);
        return value == null ? ifEmpty : value;
    }

    public boolean isEmpty(Column<?> column) {
        return get(column) == null;
    }

    /** Returns whether a flag is set; an empty flag is not. */
    public boolean is(Column<Boolean> flag) {
        return Boolean.TRUE.equals(get(flag));
    }

    /** Returns the ids of a cell of references; empty when the cell is. */
    public List<UUID> ids(Column<List<UUID>> column) {
        return get(column, List.of());
    }

    public <T> Row with(Column<T> column, @Nullable T value) {
        return withValue(column, value);
    }

    /** Does the same as {@link #with}, for callers that walk the columns; the value must be of the column's type. */
    public Row withValue(Column<?> column, @Nullable Object value) {
        @Nullable Object[] copy = cells.clone();
        copy[column.index()] = column.held(value);
        return new Row(sheet, id, today, copy);
    }

    /** Returns this row with some cells changed; derived values over other rows are forgotten. */
    public Row with(Cells changes) {
        @Nullable Object[] copy = cells.clone();
        for (Column<?> column : sheet.columns()) {
            if (column.isDerived()) {
                copy[column.index()] = NOT_COMPUTED;
            }
        }
        changes.each((column, value) -> copy[column.index()] = value);
        return new Row(sheet, id, today, copy);
    }

    /** Returns every stored cell that is not empty. */
    public Cells cells() {
        Map<Column<?>, @Nullable Object> all = new LinkedHashMap<>();
        for (Column<?> column : sheet.stored()) {
            Object value = cells[column.index()];
            if (value != null) {
                all.put(column, value);
            }
        }
        return Cells.taking(all);
    }

    /** Returns the stored cells that are not as they were in an earlier state of the row. */
    public Cells changedSince(Row before) {
        Cells changed = Cells.none();
        for (Column<?> column : sheet.stored()) {
            if (!Objects.equals(get(column), before.get(column))) {
                changed = changed.andValue(column, get(column));
            }
        }
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row
                && id.equals(row.id)
                && sheet.equals(row.sheet)
                && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sheet);
    }

    @Override
    public String toString() {
        return sheet.name() + " " + id;
    }
}
