package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.RowDialog;
import fr.technolucide.ui.session.Session;
import java.util.UUID;

/** The forms that a meeting opens: an action, and what is said of the meeting itself. */
final class MeetingForms {

    private final RowDialog dialog;

    MeetingForms(Session session) {
        this.dialog = new RowDialog(session, sheet -> sheet.equals(Actions.SHEET) ? action() : details());
    }

    void action(UUID action) {
        dialog.show(Actions.SHEET, action);
    }

    void details(UUID retrospective) {
        dialog.show(Retrospectives.SHEET, retrospective);
    }

    void delete(UUID retrospective) {
        dialog.delete(Retrospectives.SHEET, retrospective);
    }

    private static FormPlan action() {
        return FormPlan.of(
                FormSection.of(
                        FormLine.of(Actions.TITLE),
                        FormLine.of(FormSlot.of(Actions.OWNER), FormSlot.of(Actions.DUE)),
                        FormLine.of(FormSlot.of(Actions.STATUS).segments()),
                        FormLine.of(Actions.USE_CASE)),
                FormSection.folded(Messages.text("retrospective.form.more"), FormLine.of(Actions.OPENED_ON)));
    }

    private static FormPlan details() {
        return FormPlan.of(
                FormSection.of(
                        FormLine.of(FormSlot.of(Retrospectives.NUMBER), FormSlot.of(Retrospectives.DAY)),
                        FormLine.of(Retrospectives.PARTICIPANTS),
                        FormLine.of(FormSlot.of(Retrospectives.FACILITATOR), FormSlot.of(Retrospectives.NEXT_DAY))),
                FormSection.folded(Messages.text("retrospective.form.conclusion"), FormLine.of(Retrospectives.FORMAT)));
    }
}
