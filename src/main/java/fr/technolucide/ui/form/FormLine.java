package fr.technolucide.ui.form;

import fr.technolucide.workbook.Column;
import java.util.List;

/**
 * Columns side by side in a form, each with its share of the width.
 *
 * @param spare the share that stays empty, at the end
 */
public record FormLine(List<FormSlot> slots, double spare) {

    public static FormLine of(FormSlot... slots) {
        return new FormLine(List.of(slots), 0);
    }

    public static FormLine of(Column<?> column) {
        return of(FormSlot.of(column));
    }

    /** Returns a field that needs half of the width. */
    static FormLine half(Column<?> column) {
        return new FormLine(List.of(FormSlot.of(column)), 1);
    }
}
