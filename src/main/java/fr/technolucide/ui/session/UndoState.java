package fr.technolucide.ui.session;

import fr.technolucide.workbook.Step;
import java.util.Optional;

/** The step that undo would take back, and the one that redo would do again, as each was first made. */
public record UndoState(Optional<Step> undoable, Optional<Step> redoable) {

    public static final UndoState NONE = new UndoState(Optional.empty(), Optional.empty());
}
