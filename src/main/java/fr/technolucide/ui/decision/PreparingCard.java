package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Boxes;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.Session;
import java.time.LocalDate;
import java.util.List;

/** « Préparer la décision »: who decides, when, on what words; it then waits on the first page. */
final class PreparingCard {

    private final DecisionContext matter;
    private final DecisionForm form;
    private final DialogBox box;
    private final DialogWriting writing;

    PreparingCard(Session session, Boxes place, DecisionContext matter) {
        this.matter = matter;
        this.form = DecisionForm.prepared(session, matter);
        boolean again = matter.awaited() != null;
        this.box = place.box(
                        Shape.TASK, Messages.text(again ? "decision.prepare.again" : "decision.prepare", matter.name()))
                .narrow()
                .staying()
                .body(form.node())
                .focus(form.form().first())
                .keeping(form::isTouched)
                .answering(form::settle)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, this::leave),
                        new Message.Button(Messages.text("decision.prepare.write"), Weight.MAIN, this::write)))
                .waitFor(form.missingProperty());
        this.writing = new DialogWriting(session, box);
    }

    void show() {
        box.show();
    }

    private void leave() {
        box.leave();
    }

    /** Begins with what stands in another form of the decision; unless that is prepared, it is in no file yet. */
    void goOnFrom(DecisionForm other) {
        form.goOnFrom(other);
        box.show();
    }

    private void write() {
        if (form.settle()) {
            LocalDate day = form.form().row().get(Decisions.DAY, LocalDate.MIN);
            writing.write(
                    form.change(List.of()),
                    Messages.text(
                            "decision.prepared", matter.name(), Messages.words().date(day)));
        }
    }
}
