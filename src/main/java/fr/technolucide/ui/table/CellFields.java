package fr.technolucide.ui.table;

import fr.technolucide.workbook.Column;
import java.util.List;
import javafx.scene.input.KeyEvent;

/** The fields, beside a table, of the cells of the row selected. */
interface CellFields {

    /** Returns whether one of some columns has a field that can be typed in. */
    boolean has(List<Column<?>> columns);

    /** Gives the keyboard at once to the first field that can be typed in. */
    void enter(List<Column<?>> columns);

    /** Answers Entrée as the field that has the keyboard does; consumes it unless that is left to an open list. */
    void goOn(KeyEvent enter);

    /** Takes a text in that field as if it had been typed and left; returns false where it is chosen from a list. */
    boolean take(List<Column<?>> columns, String text);
}
