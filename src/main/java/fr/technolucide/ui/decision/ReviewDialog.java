package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Reviews;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import java.time.LocalDate;

/** Asks what a review found, and notes it; a use that it stops is closed, and what was learnt is kept with it. */
final class ReviewDialog {

    private final Session session;
    private final ReviewMatter matter;
    private final ReviewForm form;
    private final DialogBox box;

    ReviewDialog(Session session, ReviewMatter matter) {
        this.session = session;
        this.matter = matter;
        this.form = new ReviewForm(matter, LocalDate.now(session.clock()), session.author());
        this.box = AskedForm.dialog(
                session,
                Shape.REVIEW,
                Messages.text("decision.review.title", matter.name()),
                form,
                Messages.text("decision.review.write"),
                this::write);
    }

    void show() {
        box.show();
    }

    /** Begins with « Arrêter » chosen. */
    void showToStop() {
        form.stop();
        box.show();
    }

    private void write() {
        String done = Messages.text(form.isStopping() ? "decision.stopped" : "decision.reviewed", matter.name());
        new Writing(session)
                .submit(
                        Change.edited(
                                Messages.text("decision.review.step", matter.name()),
                                Edit.insert(Reviews.SHEET, form.cells())),
                        done,
                        box::close);
    }
}
