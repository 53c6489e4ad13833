package fr.technolucide.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the further edits that a change of a row brings about; runs in the same transaction, whoever edits. A pure
 * function: the same rows and the same workbook give the same edits. Its own edits are not subject to locks, and have
 * consequences too.
 */
@FunctionalInterface
public interface Consequence {

    /**
     * Returns the further edits that a change brings about.
     *
     * @param before the row as it was, absent for a new one
     * @param after  the row as it is now, absent for a deleted one
     * @param reader the workbook with the change already made
     */
    List<Edit> of(@Nullable Row before, @Nullable Row after, Reader reader);
}
