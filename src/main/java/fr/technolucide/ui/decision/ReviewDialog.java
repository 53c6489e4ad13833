package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Reviews;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.DialogWriting;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;

/** Asks what a review found, and notes it; a use that it stops is closed, and what was learnt is kept with it. */
final class ReviewDialog {

    private final ReviewMatter matter;
    private final ReviewForm form;
    private final DialogBox box;
    private final DialogWriting writing;

    ReviewDialog(Session session, ReviewMatter matter) {
        this(session, matter, form(session, matter));
    }

    /** Begins with « Arrêter » chosen. */
    static ReviewDialog toStop(Session session, ReviewMatter matter) {
        ReviewForm form = form(session, matter);
        form.stop();
        return new ReviewDialog(session, matter, form);
    }

    private static ReviewForm form(Session session, ReviewMatter matter) {
        return new ReviewForm(matter, session.clock(), session.author());
    }

    private ReviewDialog(Session session, ReviewMatter matter, ReviewForm form) {
        this.matter = matter;
        this.form = form;
        this.box = AskedForm.dialog(
                session,
                Shape.REVIEW,
                Messages.text("decision.review.title", matter.name()),
                form,
                Messages.text("decision.review.write"),
                this::write);
        this.writing = new DialogWriting(session, box);
    }

    void show() {
        box.show();
    }

    private void write() {
        String done = Messages.text(form.isStopping() ? "decision.stopped" : "decision.reviewed", matter.name());
        writing.write(
                Change.edited(
                        Messages.text("decision.review.step", matter.name()), Edit.insert(Reviews.SHEET, form.cells())),
                done);
    }
}
