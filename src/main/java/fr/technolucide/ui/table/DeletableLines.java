package fr.technolucide.ui.table;

/** A table of lines that is not the list of a sheet, and whose lines chosen can be deleted. */
public interface DeletableLines {

    /** Deletes the lines chosen, or asks first where others depend on them; does nothing without one. */
    void deleteChosen();
}
