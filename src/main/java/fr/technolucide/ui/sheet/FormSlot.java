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
 * @param naming    where its name stands
 */
public record FormSlot(
        Column<?> column, double weight, boolean segmented, Predicate<Row> shown, String prompt, Naming naming) {

    /** Where the name of a field stands; a screen reader always says it. */
    public enum Naming {
        ABOVE,
        /** At the left of the control, which is alone in its line. */
        ASIDE,
        /** Nowhere: the field above it says enough. */
        UNSAID
    }

    public static FormSlot of(Column<?> column) {
        return of(column, 1);
    }

    public static FormSlot of(Column<?> column, double weight) {
        return new FormSlot(column, weight, false, row -> true, "", Naming.ABOVE);
    }

    public FormSlot segments() {
        return new FormSlot(column, weight, true, shown, prompt, naming);
    }

    public FormSlot when(Predicate<Row> rows) {
        return new FormSlot(column, weight, segmented, rows, prompt, naming);
    }

    public FormSlot prompt(String example) {
        return new FormSlot(column, weight, segmented, shown, example, naming);
    }

    public FormSlot named(Naming where) {
        return new FormSlot(column, weight, segmented, shown, prompt, where);
    }
}
