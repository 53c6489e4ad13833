package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Boxes;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.StepKind;
import java.util.List;

/** Asks what a review found, and notes it; a use that it stops is closed, and what was learnt is kept with it. */
final class ReviewCard {

    private final ReviewContext matter;
    private final ReviewForm form;
    private final DialogBox box;
    private final DialogWriting writing;

    ReviewCard(Session session, Boxes place, ReviewContext matter) {
        this.matter = matter;
        this.form = new ReviewForm(session, matter);
        this.box = place.box(Shape.REVIEW, Messages.text("decision.review.title", matter.name()))
                .narrow()
                .staying()
                .body(form.node())
                .focus(form.first())
                .keeping(form::isTouched)
                .answering(form::settle)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, this::leave),
                        new Message.Button(Messages.text("decision.review.write"), Weight.MAIN, this::write)))
                .waitFor(form.missing());
        this.writing = new DialogWriting(session, box);
    }

    /** Begins with « Arrêter » chosen. */
    ReviewCard stopping() {
        form.stop();
        return this;
    }

    void show() {
        box.show();
    }

    private void leave() {
        box.leave();
    }

    private void write() {
        if (form.settle()) {
            writing.write(
                    new ChangeSet(StepKind.EDITED, Messages.text("decision.review.step", matter.name()), form.edits()),
                    Messages.text(form.isStopping() ? "decision.stopped" : "decision.reviewed", matter.name()));
        }
    }
}
