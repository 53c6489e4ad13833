package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.decision.Person;
import fr.technolucide.ui.decision.Signature;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** « Adopter avant dix heures ? »: says what is missing, and asks why it is done all the same. */
final class EarlyAdoption {

    private final Session session;
    private final ToolLine line;
    private final Outcome outcome;
    private final Signature signature;

    EarlyAdoption(Session session, ToolLine line, Outcome outcome, List<Person> people) {
        this.session = session;
        this.line = line;
        this.outcome = outcome;
        this.signature = Signature.ofOneLine("journal", people);
    }

    void show(Consumer<Deciding.Reason> then) {
        VBox body = new VBox(
                Dialogs.text(Messages.text(
                        "journal.early.text",
                        line.name(),
                        Messages.words().duration(line.minutes()),
                        ToolWords.missing(Objects.requireNonNull(line.gate())))),
                signature.node());
        body.getStyleClass().add("message");
        boolean adapt = outcome == Outcome.ADAPT;
        session.dialogs()
                .box(Shape.TIMER, Messages.text(adapt ? "journal.early.adapt" : "journal.early.adopt"))
                .narrow()
                .body(body)
                .focus(signature.first())
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {}),
                        new Message.Button(
                                Messages.text(adapt ? "journal.choice.adapt" : "journal.choice.adopt"),
                                Weight.MAIN,
                                () -> then.accept(new Deciding.Reason(
                                        signature.reason(), Objects.requireNonNull(signature.signer()))))))
                .waitFor(signature.missing())
                .show();
    }
}
