package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import java.util.List;

/** « Préparer la décision »: who decides, when, on what words; it then waits on the first page. */
final class PreparingDialog {

    private final Session session;
    private final Matter matter;
    private final DecisionForm form;
    private final DialogBox box;

    PreparingDialog(Session session, Matter matter) {
        this.session = session;
        this.matter = matter;
        this.form = new DecisionForm(matter, session.author(), null);
        boolean again = matter.awaited() != null;
        this.box = AskedForm.dialog(
                session,
                Shape.TASK,
                Messages.text(again ? "decision.prepare.again" : "decision.prepare", matter.name()),
                form,
                Messages.text("decision.prepare.write"),
                this::write);
    }

    void show() {
        box.show();
    }

    private void write() {
        new Writing(session)
                .write(
                        matter,
                        form.draft(),
                        List.of(),
                        Messages.text(
                                "decision.prepared",
                                matter.name(),
                                Messages.words().date(form.draft().day())),
                        box::close);
    }
}
