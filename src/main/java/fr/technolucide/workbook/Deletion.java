package fr.technolucide.workbook;

import java.util.Map;

/**
 * The effects that deleting a row would have on other rows.
 *
 * @param detached rows that would keep an emptied reference, counted by sheet
 * @param deleted  rows that would go too, counted by sheet
 * @param refusing rows that forbid it, counted by sheet
 * @param forbidden whether the sheet's rows are never deleted
 */
public record Deletion(
        Map<Sheet, Integer> detached, Map<Sheet, Integer> deleted, Map<Sheet, Integer> refusing, boolean forbidden) {

    public boolean isPossible() {
        return !forbidden && refusing.isEmpty();
    }

    /** Returns whether nothing else depends on the row. */
    public boolean isAlone() {
        return detached.isEmpty() && deleted.isEmpty() && refusing.isEmpty();
    }
}
