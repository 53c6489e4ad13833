package fr.technolucide.ui.meeting;

import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.People;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.form.RowDialog;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is present and votes, who chairs and who writes: what the minutes say of the meeting itself. */
final class PresentView extends VBox {

    private final InlineForm form;
    private final Meeting meeting;
    private boolean filled;
    private @Nullable UUID noted;

    PresentView(Session session, Meeting meeting) {
        this.meeting = meeting;
        this.form = new InlineForm(
                session,
                FormPlan.of(FormSection.of(
                        FormLine.of(FormSlot.of(Meetings.VOTERS).prompt(Messages.text("meeting.present.prompt"))),
                        FormLine.of(Meetings.OTHERS),
                        FormLine.of(FormSlot.of(Meetings.CHAIR), FormSlot.of(Meetings.SECRETARY)),
                        FormLine.of(FormSlot.of(Meetings.OPENED), FormSlot.of(Meetings.CLOSED)),
                        FormLine.of(Meetings.MINUTES_REF))),
                "meeting.present.");
        RowDialog people = new RowDialog(session);
        Button add = Controls.button(
                Messages.text("meeting.present.add"), Shape.ADD, () -> people.begin(People.SHEET, Cells.none()));
        add.setId("meeting.present.add");
        add.getStyleClass().add("plain");
        add.setDisable(session.workbook().isReadOnly());
        Label question = Controls.wrapped(Messages.text("meeting.present"), "meeting-question");
        question.setMinWidth(0);
        add.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(question, Controls.spacer(), add);
        head.getStyleClass().add("meeting-head");
        getStyleClass().add("meeting-present");
        getChildren()
                .setAll(head, Controls.wrapped(Messages.text("meeting.present.text"), "meeting-said"), form.node());
    }

    /** Shows what was noted of the meeting, or begins it: the body and the day are known. */
    void show(@Nullable Row record) {
        if (record != null) {
            if (form.row().id().filter(record.id()::equals).isEmpty()) {
                form.show(record.id());
            }
            filled = true;
            noted = record.id();
        } else if (!filled || noted != null) { // nothing was noted yet, or it was taken back
            noted = null;
            form.begin(Cells.of(Meetings.BODY, meeting.body()).and(Meetings.DAY, meeting.day()));
            filled = true;
        }
    }

    /** Takes in what is still being typed. */
    void leave() {
        form.leave();
    }

    /** Returns what is typed here and in no file. */
    Unsaved unsaved() {
        return form.unsaved();
    }

    void focusFirst() {
        form.focusFirst();
    }
}
