package fr.technolucide.ui.decision;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Segments;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was decided, and, when that goes further than the rule proposes, why and in whose name. */
final class OutcomePart {

    private final Segments<Outcome> choices;
    private final ReadOnlyObjectWrapper<@Nullable Outcome> chosen = new ReadOnlyObjectWrapper<>();
    private final Signature signature;
    private final VBox node = new VBox();

    /** @param forced whether a reason is asked for whatever is chosen: something else is missing */
    OutcomePart(Matter matter, List<Outcome> outcomes, boolean forced) {
        this.choices = new Segments<>(outcomes, OutcomePart::words, false);
        this.signature = Signature.ofLines("decision", matter.people());
        choices.node().setId("decision.outcome");
        Label further = Controls.wrapped(Messages.text(forced ? "decision.forced" : "decision.further"), "further");
        further.setGraphic(new Icon(Shape.WARNING));
        node.getStyleClass().add("outcome-part");
        chosen.subscribe(outcome -> {
            boolean overrides = forced || (outcome != null && matter.proposal().isOverriddenBy(outcome));
            signature.ask(overrides);
            further.setVisible(overrides);
        });
        Controls.foldHidden(further);
        choices.onChosen(item -> chosen.set(item));
        node.getChildren().addAll(Pieces.labelled("decision.outcome", choices.node()), further, signature.node());
    }

    static String words(Outcome outcome) {
        return Messages.text("rule.decision.outcome." + outcome.id());
    }

    Node node() {
        return node;
    }

    Node first() {
        return choices.first();
    }

    void choose(@Nullable Outcome outcome) {
        choices.choose(outcome);
        chosen.set(outcome);
    }

    void fill(@Nullable Person signer, String reason) {
        signature.show(reason, signer);
    }

    ReadOnlyObjectProperty<@Nullable Outcome> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Signature signature() {
        return signature;
    }

    /** What is still to be said before the decision can be noted. */
    StringBinding missing() {
        StringBinding signed = signature.missing();
        return Bindings.createStringBinding(
                () -> chosen.get() == null ? Messages.text("decision.missing.outcome") : signed.get(), chosen, signed);
    }
}
