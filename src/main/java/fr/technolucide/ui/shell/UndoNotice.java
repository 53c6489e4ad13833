package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;

/** Says what undo or redo just did, offers the contrary, and goes to the row when there is one to see. */
final class UndoNotice {

    private final Session session;

    UndoNotice(Session session) {
        this.session = session;
    }

    void tell(Step step) {
        boolean undone = step.kind() == StepKind.UNDONE;
        session.notices()
                .show(
                        Messages.text(undone ? "shell.undone" : "shell.redone", SchemaLabels.step(step)),
                        Messages.text(undone ? "ui.redo" : "ui.undo"),
                        undone ? session::redo : session::undo);
        if (step.entries().size() == 1) {
            show(step.entries().getFirst());
        }
    }

    private void show(Step.Entry entry) {
        Sheet sheet = session.schema().sheet(entry.sheet());
        if (entry.after() != null && !sheet.isSingleRow()) {
            session.reveal(sheet, entry.row());
        }
    }
}
