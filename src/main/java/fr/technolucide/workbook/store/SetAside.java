package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a damaged workbook that could not be kept in its place.
 *
 * @param row    absent when its id cannot be read
 * @param column absent when it is the row, of which only a part could be read
 * @param raw    the value as it stood in the file
 */
public record SetAside(
        Sheet sheet,
        @Nullable UUID row,
        @Nullable Column<?> column,
        String raw) {}
