package fr.technolucide.ui.editor;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The part of a form that concerns its row and no control.
 *
 * @param title  names the row at the head of the form
 * @param unlike columns that a duplicate does not take over
 * @param checks findings on a new row beyond the rules of its sheet
 */
public record RowPlan(RowTitle title, Set<Column<?>> unlike, Function<Row, List<Finding>> checks) {

    /** Adds nothing to what the declaration of the sheet says. */
    public static final RowPlan NONE = new RowPlan((row, reader) -> Optional.empty(), Set.of(), row -> List.of());

    public RowPlan titled(RowTitle words) {
        return new RowPlan(words, unlike, checks);
    }

    public RowPlan unlike(Set<Column<?>> columns) {
        return new RowPlan(title, columns, checks);
    }

    public RowPlan checked(Function<Row, List<Finding>> findings) {
        return new RowPlan(title, unlike, findings);
    }
}
