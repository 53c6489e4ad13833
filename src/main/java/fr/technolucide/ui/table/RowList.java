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

    void closeForm();

    /** Closes the form where it lies over the list. */
    void closeDrawer();

    /** Asks whether the row chosen is to be deleted. */
    void delete();

    /** Gives the keyboard to the list. */
    void focusList();
}
