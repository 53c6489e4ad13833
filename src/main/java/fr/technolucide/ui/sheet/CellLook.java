package fr.technolucide.ui.sheet;

import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** What a cell of a table shows beside its words: a drawing, a class of the style sheet. One for each cell. */
@FunctionalInterface
public interface CellLook {

    /** @param row absent for a cell that shows nothing, which must lose what it had */
    void dress(Labeled cell, @Nullable TableRow row);
}
