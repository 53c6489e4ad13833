package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One cell of a row that is in the workbook, from the form to the disk, and back when it is refused. */
final class CellWriting {

    private final Session session;
    private final OpenRow open;

    CellWriting(Session session, OpenRow open) {
        this.session = session;
        this.open = open;
    }

    void write(Row row, Column<?> column, @Nullable Object value) {
        Cells cells = Cells.none().andValue(column, value);
        Row changed = row.with(cells);
        open.type(changed);
        session.read(reader -> Validation.check(changed, reader).stream()
                        .filter(finding -> finding.isError() && Objects.equals(column, finding.column()))
                        .findFirst())
                .then(wrong -> {
                    if (wrong.isPresent()) {
                        takeBack(row, column, () -> open.findings().refuse(wrong.get()));
                    } else {
                        submit(row, column, cells);
                    }
                });
    }

    private void submit(Row row, Column<?> column, Cells cells) {
        String subject = Optional.ofNullable(open.shownProperty().get())
                .map(FormRow::title)
                .orElse("");
        session.submit(
                Change.edited(subject, Edit.update(row, cells)),
                step -> {},
                refused -> takeBack(row, column, () -> open.findings().refuse(refused, column)));
    }

    /** The cell was not written: the form must not take it for what the workbook holds. */
    private void takeBack(Row before, Column<?> column, Runnable saying) {
        Row typed = open.typed();
        if (typed != null && open.holds(before)) {
            open.type(typed.withValue(column, before.get(column)));
            saying.run();
        }
    }
}
