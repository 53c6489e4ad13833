package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is to be concluded, why the rule proposes what it does, and the alternatives side by side. */
final class ApproachCard implements CaseCard {

    private final Label conclusion = Controls.wrapped("", "card-title");
    private final Label instead = Controls.wrapped("", "instead");
    private final Label reason = Controls.wrapped("", "second");
    private final AlternativeCards cards;
    private final VBox node;

    /** @param change opens the alternatives, where they are written */
    ApproachCard(AlternativeCards cards, Runnable change) {
        this.cards = cards;
        conclusion.setId("usecase.file.conclusion");
        instead.setId("usecase.file.instead");
        Button alternatives = Controls.button(Messages.text("usecase.alternatives"), Shape.FURTHER, change);
        alternatives.getStyleClass().add("plain");
        node = new VBox(conclusion, instead, reason, cards, alternatives);
        node.getStyleClass().addAll("card", "case-card");
        for (Label label : new Label[] {instead, reason}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(CaseReading reading) {
        conclusion.setText(CaseWords.conclusion(reading.row()));
        reason.setText(reading.reason());
        instead.setText(reading.approach()
                .instead()
                .map(row -> Messages.text(
                        row.is(Alternatives.CHOSEN) ? "usecase.instead.chosen" : "usecase.instead",
                        row.get(Alternatives.TITLE, "")))
                .orElseGet(() -> reading.approach().benefit().marginal() ? Messages.text("usecase.instead.none") : ""));
        cards.show(reading);
    }
}
