package fr.technolucide.ui.decision;

import fr.technolucide.catalog.UseCaseFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.VerdictBadge;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Proposition de la règle », with its reason, and the decision that holds. */
final class ProposalBand extends VBox {

    ProposalBand(DecisionContext matter) {
        getStyleClass().add("proposal-band");
        Label reason = Controls.wrapped(matter.proposal().reason(), "proposal-reason");
        reason.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox proposal = new HBox(reason);
        proposal.getStyleClass().add("proposal");
        Verdict verdict = matter.proposal().verdict();
        if (verdict != null) {
            Label name = new Label(Messages.text("decision.proposal"));
            name.getStyleClass().add("field-label");
            getChildren().add(name);
            proposal.getChildren().addFirst(new VerdictBadge(verdict));
        }
        getChildren().add(proposal);
        if (matter.inForce() != null) {
            getChildren()
                    .add(Controls.wrapped(
                            Messages.text("decision.in_force", UseCaseFigures.inWords(matter.inForce())), "second"));
        }
    }
}
