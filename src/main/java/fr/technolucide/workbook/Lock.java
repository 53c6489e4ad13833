package fr.technolucide.workbook;

import java.util.Set;

/** Gives the columns of a row that can no longer be typed in, beyond those that are derived or set by the program. */
@FunctionalInterface
public interface Lock {

    Set<Column<?>> lockedIn(Row row);
}
