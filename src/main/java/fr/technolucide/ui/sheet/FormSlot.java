package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.function.Predicate;

/**
 * The place of one column in a line of a form.
 *
 * @param weight    its share of the width of the line
 * @param segmented whether the items of a closed list stand side by side, each a press away
 * @param shown     for which rows it is there
 * @param prompt    an example of what is typed; may be empty
 */
public record FormSlot(Column<?> column, double weight, boolean segmented, Predicate<Row> shown, String prompt) {

    public static FormSlot of(Column<?> column) {
        return of(column, 1);
    }

    public static FormSlot of(Column<?> column, double weight) {
        return new FormSlot(column, weight, false, row -> true, "");
    }

    public FormSlot segments() {
        return new FormSlot(column, weight, true, shown, prompt);
    }

    public FormSlot when(Predicate<Row> rows) {
        return new FormSlot(column, weight, segmented, rows, prompt);
    }

    public FormSlot prompt(String example) {
        return new FormSlot(column, weight, segmented, shown, example);
    }
}
