package fr.technolucide.workbook;

import java.util.Locale;

/** The kind of a step of the history; « Annuler : … » names it. */
public enum StepKind {
    /** The workbook was made, with the rows that come with the program; never undone. */
    CREATED(false),
    /** The worked example was brought in; never undone, discarded instead. */
    EXAMPLE(false),
    /** A person typed something. */
    EDITED(true),
    /** Rows came from a file. */
    IMPORTED(true),
    /** The worked example was thrown away. */
    EXAMPLE_DISCARDED(true),
    UNDONE(false),
    REDONE(false),
    /** Rows were saved from a damaged file; never undone. */
    RECOVERED(false);

    private final boolean undoable;

    StepKind(boolean undoable) {
        this.undoable = undoable;
    }

    public boolean isUndoable() {
        return undoable;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static StepKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
