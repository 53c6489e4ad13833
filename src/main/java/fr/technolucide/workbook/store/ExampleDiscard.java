package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Computes the edits that remove the worked example: the rows that the step « example » made are deleted, and the cells
 * that it changed in rows made before it return to what they were, unless someone changed them since.
 */
final class ExampleDiscard {

    private static final int PAGE = 500;

    private final StoreReader reader;
    private final HistoryLog log;

    ExampleDiscard(StoreReader reader, HistoryLog log) {
        this.reader = reader;
        this.log = log;
    }

    /** Returns the edits; empty when there is no example, or when it was discarded already. */
    List<Edit> edits() throws SQLException {
        List<Edit> edits = new ArrayList<>();
        for (int from = 0; ; from += PAGE) {
            List<Step> steps = log.steps(from, PAGE);
            for (Step step : steps) {
                if (step.kind() == StepKind.EXAMPLE) {
                    for (Step.Entry entry : step.entries().reversed()) {
                        edit(entry, edits);
                    }
                }
            }
            if (steps.size() < PAGE) {
                return edits;
            }
        }
    }

    private void edit(Step.Entry entry, List<Edit> edits) throws SQLException {
        Sheet sheet = reader.schema().sheet(entry.sheet());
        String before = entry.before();
        String after = entry.after();
        Row row = reader.find(sheet, entry.row()).orElse(null);
        if (row == null) {
            return;
        }
        if (before == null) {
            edits.add(new Edit.Delete(sheet, row.id()));
        } else if (after != null) {
            Cells was = Codec.cells(sheet, before);
            Cells became = Codec.cells(sheet, after);
            Cells back = Cells.none();
            for (Column<?> column : became.columns()) {
                if (Objects.equals(row.get(column), became.get(column))) {
                    back = back.andValue(column, was.get(column));
                }
            }
            if (!back.isEmpty()) {
                edits.add(new Edit.Update(sheet, row.id(), back, Edit.Origin.TAKEN));
            }
        }
    }
}
