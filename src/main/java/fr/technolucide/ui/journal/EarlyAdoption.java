package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.DialogWriting;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.TypedSince;
import fr.technolucide.ui.decision.Person;
import fr.technolucide.ui.decision.Signature;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** « Adopter avant dix heures ? »: says what is missing, and asks why it is done all the same. */
final class EarlyAdoption {

    private final ToolLine line;
    private final Outcome outcome;
    private final Signature signature;
    private final DialogBox box;
    private final DialogWriting writing;

    EarlyAdoption(Session session, ToolLine line, Outcome outcome, List<Person> people) {
        this.line = line;
        this.outcome = outcome;
        this.signature = Signature.ofOneLine("journal", people);
        VBox body = body();
        this.box = session.dialogs()
                .box(Shape.TIMER, Messages.text(isAdapted() ? "journal.early.adapt" : "journal.early.adopt"))
                .narrow()
                .staying()
                .body(body)
                .focus(signature.first())
                .keeping(TypedSince.now(body));
        this.writing = new DialogWriting(session, box);
    }

    private boolean isAdapted() {
        return outcome == Outcome.ADAPT;
    }

    private VBox body() {
        VBox body = new VBox(
                Dialogs.text(Messages.text(
                        "journal.early.text",
                        line.name(),
                        Messages.words().duration(line.minutes()),
                        ToolWords.missing(Objects.requireNonNull(line.gate())))),
                signature.node());
        body.getStyleClass().add("message");
        return body;
    }

    /** @param then told why; the dialog stays until its {@link #writing} is done */
    void show(Consumer<Deciding.Reason> then) {
        box.buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, box::leave),
                        new Message.Button(
                                Messages.text(isAdapted() ? "journal.choice.adapt" : "journal.choice.adopt"),
                                Weight.MAIN,
                                () -> then.accept(new Deciding.Reason(
                                        signature.reason(), Objects.requireNonNull(signature.signer()))))))
                .waitFor(signature.missing())
                .show();
    }

    DialogWriting writing() {
        return writing;
    }
}
