package fr.technolucide.ui.editor;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a cell of the rows of the workbook in a form, and shows it again when it is refused. */
final class CellWriter {

    private final Session session;
    private final OpenRow open;

    CellWriter(Session session, OpenRow open) {
        this.session = session;
        this.open = open;
    }

    void write(Row row, Column<?> column, @Nullable Object value) {
        Cells cells = Cells.none().andValue(column, value);
        List<UUID> ids = open.ids();
        List<Row> before = open.rows();
        List<Edit> edits = before.stream().map(each -> Edit.update(each, cells)).toList();
        open.put(column, value);
        String subject = Optional.ofNullable(open.shownProperty().get())
                .map(FormRow::title)
                .orElse("");
        session.submit(new ChangeSet(StepKind.EDITED, subject, edits), step -> {}, refused -> {
            if (open.holds(ids)) {
                open.takeBack(column, row, before);
                open.findings().refuse(refused, column);
            } else {
                tell(row, column, value, refused);
            }
        });
    }

    /** Shows a refusal in a message with what was typed, when the row is no longer in the form. */
    private void tell(Row row, Column<?> column, @Nullable Object value, RefusedEdit refused) {
        session.read(reader -> new Labels(reader).text(column, value))
                .then(words -> session.dialogs()
                        .show(Message.of(
                                        Tone.WARNING,
                                        Messages.text("form.refused", SchemaLabels.label(column)),
                                        Messages.text("form.refused.text", words, refused.sentence()))
                                .button(
                                        Messages.text("form.refused.back"),
                                        Weight.MAIN,
                                        () -> session.reveal(row.sheet(), row.id()))));
    }
}
