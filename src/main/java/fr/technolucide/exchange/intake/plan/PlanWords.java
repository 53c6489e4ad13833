package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rows of a plan in words; names that the plan itself brings are known. */
public final class PlanWords {

    private final Labels labels;

    /** To be used while the reader answers. */
    public PlanWords(Reader reader, ImportPlan plan) {
        PlannedReader coming = new PlannedReader(reader);
        for (Edit edit : plan.edits()) {
            if (edit instanceof Edit.Insert(var sheet, var id, var cells, var _)) {
                coming.add(Row.of(sheet, id, reader.today()).with(cells));
            }
        }
        this.labels = new Labels(coming);
    }

    /** Returns the future value of a row in a column, as a table shows it. */
    public String value(Row row, Column<?> column) {
        return CellText.quote(labels.text(column, row.get(column)));
    }

    /** Returns a value in words, however long they are. */
    public String text(Column<?> column, Object value) {
        return Objects.toString(labels.text(column, value), "");
    }

    /** Returns the future values of a row in these columns, without the empty ones. */
    public String values(Row row, Collection<Column<?>> columns) {
        return columns.stream()
                .map(column -> labels.text(column, row.get(column)))
                .filter(text -> !text.isBlank())
                .map(CellText::quote)
                .collect(Collectors.joining(" · "));
    }

    /** Returns the changes of a row, each cell after the name of its column. */
    public String changes(ImportReport.Taken taken) {
        return taken.changed().stream()
                .map(column -> Labels.of(column)
                        + Messages.text("format.colon")
                        + CellText.quote(
                                Objects.toString(labels.text(column, taken.row().get(column)), "")))
                .collect(Collectors.joining(" · "));
    }
}
