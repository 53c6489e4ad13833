package fr.technolucide.ui.table;

import fr.technolucide.workbook.Sheet;
import javafx.beans.binding.BooleanExpression;

/** The list of a sheet, for what stands around it: its toolbar, its empty state, its keys. */
public interface RowList {

    Sheet sheet();

    boolean isReadOnly();

    /** Returns the rows listed: their title, their filter, their order. */
    SheetModel list();

    /** Begins a new row. */
    void begin();

    /** Begins a new row like the one chosen. */
    void duplicate();

    /** Returns whether {@link #duplicate} has a row to go by. */
    BooleanExpression duplicableProperty();

    void openForm();

    /** Goes to the field of the cell that a person is on; without one, as {@link #openForm} does. */
    void openField();

    void closeForm();

    /** Leaves one row chosen of several; else closes the form where it lies over the list; returns false where there is nothing to leave. */
    boolean narrowChoice();

    /** Asks whether the rows chosen are to be deleted. */
    void delete();

    /** Copies the rows chosen to the clipboard. */
    void copy();

    /** Takes in what is copied: one text in the cell that a person is on, else the table of the clipboard. */
    void paste();

    /** Returns whether there is something to paste. */
    boolean canPaste();

    /** Asks what all rows chosen are to hold in a column. */
    void change();

    /** Returns whether several rows are chosen. */
    boolean areSeveralChosen();

    /** Chooses every row listed. */
    void chooseAll();

    /** Gives the keyboard to the list. */
    void focusList();
}
