package fr.technolucide.ui.table;

import fr.technolucide.workbook.Column;
import java.util.List;

/** The fields, beside a table, of the cells of the row selected. */
interface CellFields {

    /** Returns whether one of some columns has a field that can be typed in. */
    boolean has(List<Column<?>> columns);

    /** Gives the keyboard at once to the first field that can be typed in. */
    void enter(List<Column<?>> columns);

    /** Takes a text in that field as if it had been typed and left; returns false where it is chosen from a list. */
    boolean take(List<Column<?>> columns, String text);
}
