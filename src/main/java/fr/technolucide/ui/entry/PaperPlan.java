package fr.technolucide.ui.entry;

import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;

/**
 * The declaration of a kind of paper that is typed in.
 *
 * @param form    its fields, in the order of the paper
 * @param carried columns that the next sheet takes over from the one before
 * @param named   columns that tell one sheet from another in the list of them
 */
record PaperPlan(Sheet sheet, FormPlan form, List<Column<?>> carried, List<Column<?>> named) {

    /** Returns the cells that the next sheet takes over. */
    Cells carry(Row last) {
        Cells cells = Cells.none();
        for (Column<?> column : carried) {
            if (!last.isEmpty(column)) {
                cells = cells.andValue(column, last.get(column));
            }
        }
        return cells;
    }
}
