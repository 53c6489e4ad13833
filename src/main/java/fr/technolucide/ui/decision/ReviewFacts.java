package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.UseCaseFigures;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import javafx.scene.layout.VBox;

/** The decision that is reviewed, the day on which it had to be, and what the review before concluded. */
final class ReviewFacts extends VBox {

    ReviewFacts(ReviewContext matter, LocalDate today) {
        Words words = Messages.words();
        getStyleClass().add("proposal-band");
        Row decision = matter.decision();
        getChildren()
                .add(Controls.wrapped(
                        decision == null
                                ? Messages.text("decision.in_force.none")
                                : Messages.text("decision.in_force", UseCaseFigures.inWords(decision))));
        LocalDate due = matter.useCase().get(UseCases.REVIEW_DATE);
        if (due != null) {
            String key = due.isBefore(today) ? "decision.review.due.past" : "decision.review.due";
            getChildren().add(Controls.wrapped(Messages.text(key, words.date(due)), "second"));
        }
        Row last = matter.last();
        Change concluded = last == null ? null : last.get(Reviews.CHANGE);
        LocalDate day = last == null ? null : last.get(Reviews.DAY);
        if (concluded != null && day != null) {
            getChildren()
                    .add(Controls.wrapped(
                            Messages.text("decision.review.last", words.date(day), SchemaLabels.choice(concluded)),
                            "second"));
        }
    }
}
