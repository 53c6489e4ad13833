package fr.technolucide.ui.table;

import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a cell of a table shows beside its words: a drawing, a class of the style sheet. One instance for each
 * cell.
 */
@FunctionalInterface
public interface CellRenderer {

    /** @param row absent for a cell that shows nothing, which must lose what it had */
    void dress(Labeled cell, @Nullable DisplayedRow row);
}
