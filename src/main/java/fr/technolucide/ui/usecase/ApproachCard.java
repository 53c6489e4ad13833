package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card with the proposal, its reasons, and the alternatives side by side. */
final class ApproachCard implements CaseCard {

    private final Label conclusion = Controls.wrapped("", "card-title");
    private final Label instead = Controls.wrapped("", "instead");
    private final Label reason = Controls.wrapped("", "second");
    private final AlternativeCards cards;
    private final Button form;
    private final VBox node;

    /**
     * @param change opens the alternatives, where they are written
     * @param edit   opens the form, where it is a drawer
     */
    ApproachCard(AlternativeCards cards, Runnable change, Runnable edit) {
        this.cards = cards;
        conclusion.setId("usecase.file.conclusion");
        instead.setId("usecase.file.instead");
        Button alternatives = Controls.button(Messages.text("usecase.alternatives"), Shape.FURTHER, change);
        alternatives.getStyleClass().add("plain");
        form = Controls.button(Messages.text("usecase.edit"), Shape.EDIT, edit);
        form.setId("usecase.edit");
        Controls.foldHidden(form);
        node = new VBox(conclusion, form, instead, reason, cards, alternatives);
        node.getStyleClass().addAll("card", "usecase-card");
        for (Label label : new Label[] {instead, reason}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
    }

    /** @param drawer while it is so, a button opens the form */
    void editable(ObservableValue<Boolean> drawer) {
        form.visibleProperty().bind(drawer);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(UseCaseSnapshot reading) {
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
