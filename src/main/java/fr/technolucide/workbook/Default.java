package fr.technolucide.workbook;

import org.jspecify.annotations.Nullable;

/**
 * The value that a new row offers in a column.
 *
 * @param description how documents say it ({@code today}, {@code highest + 1}, {@code 600})
 * @param source      computes it from the other cells of the draft; empty when it cannot
 */
public record Default<T>(String description, Source<T> source) {

    /** Computes a default from the draft it would fill, and from the workbook. */
    @FunctionalInterface
    public interface Source<T> {
        @Nullable
        T value(Row draft, Reader reader);
    }

    /** Returns a row whose empty cells hold what the declaration offers for a new one. */
    public static Row fill(Row empty, Reader reader) {
        Row filled = empty;
        for (Column<?> column : empty.sheet().stored()) {
            filled = filled.isEmpty(column) ? fill(filled, column, reader) : filled;
        }
        return filled;
    }

    private static <T> Row fill(Row draft, Column<T> column, Reader reader) {
        return column.defaultValue()
                .map(offered -> draft.with(column, offered.source().value(draft, reader)))
                .orElse(draft);
    }
}
