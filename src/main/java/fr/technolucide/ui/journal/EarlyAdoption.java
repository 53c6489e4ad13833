package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** « Adopter avant dix heures ? »: says what is missing, and asks why it is done all the same. */
final class EarlyAdoption {

    private final Session session;
    private final ToolLine line;
    private final Outcome outcome;
    private final TextField reason = new TextField();
    private final ComboBox<Person> signer = new ComboBox<>();

    EarlyAdoption(Session session, ToolLine line, Outcome outcome, List<Person> people) {
        this.session = session;
        this.line = line;
        this.outcome = outcome;
        reason.setId("journal.reason");
        reason.setPromptText(Messages.text("journal.early.prompt"));
        reason.setAccessibleText(Messages.text("journal.early.reason"));
        signer.setId("journal.signer");
        signer.getItems().setAll(people);
    }

    void show(Consumer<Deciding.Reason> then) {
        Label text = new Label(Messages.text(
                "journal.early.text",
                line.name(),
                Messages.words().duration(line.minutes()),
                ToolWords.missing(Objects.requireNonNull(line.gate()))));
        text.setWrapText(true);
        text.getStyleClass().add("message-text");
        VBox body = new VBox(text, reason, DecisionDialog.labelled("journal.early.signer", signer));
        body.getStyleClass().add("message");
        boolean adapt = outcome == Outcome.ADAPT;
        session.dialogs()
                .box(Shape.TIMER, Messages.text(adapt ? "journal.early.adapt" : "journal.early.adopt"))
                .narrow()
                .body(body)
                .focus(reason)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text(adapt ? "journal.choice.adapt" : "journal.choice.adopt"),
                                Weight.MAIN,
                                () -> then.accept(new Deciding.Reason(
                                        reason.getText(), signer.getValue().id())))))
                .waitFor(Bindings.createStringBinding(this::missing, reason.textProperty(), signer.valueProperty()))
                .show();
    }

    private String missing() {
        if (reason.getText().isBlank()) {
            return Messages.text("journal.early.missing.reason");
        }
        return signer.getValue() == null ? Messages.text("journal.early.missing.signer") : "";
    }
}
