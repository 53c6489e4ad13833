package fr.technolucide.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that share the same cells.
 *
 * @param keys  the shared values, in the order of the columns asked for; {@code null} for empty
 * @param count how many rows
 * @param sum   the sum of the column asked for over them; 0 when none was
 */
public record Group(List<@Nullable Object> keys, long count, long sum) {

    @SuppressWarnings("unchecked") // the caller names the column it grouped by
    public <T> @Nullable T key(int position, Column<T> column) {
        return (T) keys.get(position);
    }
}
