package fr.technolucide.ui.entry;

import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The declaration of a table on a sheet of paper: each line that is filled is a row.
 *
 * @param title  over it
 * @param sheet  of its rows
 * @param fields of a line, in the order of the paper, as many side by side as {@link #MOST_SHARES} has room for; what is offered there may depend on the row of the sheet of paper
 * @param named  columns that tell one line from another
 * @param under  completes a line with what it has of the row of the sheet of paper, which comes second
 */
record PaperTable(
        String title,
        Sheet sheet,
        Function<Row, List<FormSlot>> fields,
        List<Column<?>> named,
        BinaryOperator<Row> under) {

    /** The shares that stand side by side. */
    static final double MOST_SHARES = 7;

    /** Returns the form of a line. */
    FormPlan form(Row head) {
        List<FormSlot> slots = fields.apply(head);
        Column<?>[] others = sheet.stored().stream()
                .filter(column -> slots.stream().noneMatch(slot -> slot.column().equals(column)))
                .toArray(Column<?>[]::new);
        return FormPlan.of(FormSection.of(lines(slots).toArray(FormLine[]::new)))
                .given(others);
    }

    private static List<FormLine> lines(List<FormSlot> slots) {
        List<List<FormSlot>> lines = new ArrayList<>();
        double taken = MOST_SHARES;
        for (FormSlot slot : slots) {
            if (taken + slot.weight() > MOST_SHARES) {
                lines.add(new ArrayList<>());
                taken = 0;
            }
            lines.getLast().add(slot);
            taken += slot.weight();
        }
        return lines.stream()
                .map(line -> FormLine.of(line.toArray(FormSlot[]::new)))
                .toList();
    }

    /** Returns the lines as rows of the workbook. */
    Stream<Row> rows(Row head, List<Row> lines) {
        return lines.stream().map(line -> under.apply(line, head));
    }
}
