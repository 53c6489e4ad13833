package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a damaged workbook that could not be kept in its place.
 *
 * @param row    absent when its id cannot be read
 * @param column absent when it is the row itself
 * @param raw    the value as it stood in the file
 */
public record SetAside(
        Extent extent,
        Sheet sheet,
        @Nullable UUID row,
        @Nullable Column<?> column,
        String raw) {

    /** The kinds of what is set aside; each has its sentence in the bundles under {@code workbook.set_aside.}. */
    public enum Extent {
        /** A value that does not fit its column: the cell is empty. */
        CELL,
        /** A value that does not fit its column: the cell has what the history last knew of it. */
        CELL_REPLACED,
        /** A row of which only some cells are known. */
        PART,
        /** A row of which nothing but its id is known: it is not in the new workbook. */
        ROW,
        /** A row whose id cannot be read: it is not in the new workbook. */
        NO_ID;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns whether the row itself is lost. */
        public boolean isLoss() {
            return this == ROW || this == NO_ID;
        }
    }
}
