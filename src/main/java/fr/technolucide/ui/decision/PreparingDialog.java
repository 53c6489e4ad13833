package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.DialogWriting;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import java.util.List;

/** « Préparer la décision »: who decides, when, on what words; it then waits on the first page. */
final class PreparingDialog {

    private final Matter matter;
    private final DecisionForm form;
    private final DialogBox box;
    private final DialogWriting writing;

    PreparingDialog(Session session, Matter matter) {
        this.matter = matter;
        this.form = new DecisionForm(session, matter, null);
        boolean again = matter.awaited() != null;
        this.box = AskedForm.dialog(
                session,
                Shape.TASK,
                Messages.text(again ? "decision.prepare.again" : "decision.prepare", matter.name()),
                form,
                Messages.text("decision.prepare.write"),
                this::write);
        this.writing = new DialogWriting(session, box);
    }

    void show() {
        box.show();
    }

    /** Begins with what stands in another form of the decision; unless that is prepared, it is in no file yet. */
    void goOnFrom(DecisionForm other) {
        form.take(other);
        box.show();
    }

    private void write() {
        Draft draft = form.draft();
        writing.write(
                Writing.of(matter, draft, List.of()),
                Messages.text(
                        "decision.prepared", matter.name(), Messages.words().date(draft.day())));
    }
}
