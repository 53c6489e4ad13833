package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;

/** The actions of the assistant that its buttons ask for, beside those of the steps. */
interface ButtonActions extends StepActions {

    /** Goes to the step before: a workbook of ours has no columns to settle. */
    void back();

    /** Leaves; what is being written is not stopped: once it is there, taking it back is offered. */
    void leave();

    /** Returns whether cells were typed anew that are not written. */
    boolean isTyped();

    /** Returns what was typed anew and is not written. */
    Unsaved unsaved();

    /** Writes the rows as one step of the history. */
    void write();

    /** Takes it all back. */
    void undo();

    /** Leaves, and offers once more to take it back. */
    void finish();

    /** Writes the check as a file. */
    void report();

    /** Writes the rows that are refused as a file, to be mended and taken in again. */
    void refusedRows();

    /** Writes where the columns go as a file. */
    void recipe();
}
