package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.dialog.Boxes;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken: locked, but for the reference of the minutes, which come later. It is not rewritten; another
 * one takes its place, and each leads to the other.
 */
final class ReadingCard {

    private final Session session;
    private final DecisionCard card;
    private final Consumer<UUID> open;
    private final Consumer<UUID> prepare;
    private final GridPane grid = new GridPane();
    private final InlineForm minutes;
    private final DialogBox box;

    /**
     * @param open    shows another decision
     * @param prepare prepares a decision on a use case
     */
    ReadingCard(Session session, Boxes place, DecisionCard card, Consumer<UUID> open, Consumer<UUID> prepare) {
        this.session = session;
        this.card = card;
        this.open = open;
        this.prepare = prepare;
        this.minutes = new InlineForm(
                session,
                FormPlan.of(FormSection.of(FormLine.of(FormSlot.of(Decisions.MINUTES_REF)
                        .named(Naming.UNSAID)
                        .prompt(Messages.text("decision.minutes.prompt"))))),
                "decision.");
        minutes.show(card.decision().id());
        grid.getStyleClass().add("dialog-facts");
        VBox body = new VBox(words(), grid);
        body.getStyleClass().add("decision-form");
        this.box = place.box(Shape.LOCK, Messages.text("decision.card.title", card.name()))
                .narrow()
                .staying()
                .body(body)
                .onEscape(this::leave)
                .keeping()
                .leaving(this::settled)
                .buttons(buttons());
        fill();
    }

    private Label words() {
        Label words = Controls.wrapped(
                Messages.text("decision.card.state", card.inWords(), SchemaLabels.choice(card.state())),
                "decision-words");
        words.getStyleClass().add(card.state() == DecisionState.SUPERSEDED ? "superseded" : "in-force");
        return words;
    }

    private void fill() {
        link("decision.card.replaced_by", card.replacedBy());
        if (card.proposal() != null) {
            VerdictBadge badge = new VerdictBadge(card.proposal());
            add(Messages.text("decision.card.proposal"), badge);
        }
        card.facts().forEach(fact -> add(fact.name(), Controls.wrapped(fact.value())));
        add(SchemaLabels.label(Decisions.MINUTES_REF), minutes.node());
        link("decision.card.replaces", card.replaces());
    }

    private void add(String name, Region value) {
        Label label = Controls.wrapped(name, "name");
        label.setLabelFor(value);
        label.setMinHeight(Region.USE_PREF_SIZE);
        value.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private void link(String key, DecisionCard.@Nullable Link link) {
        if (link != null) {
            Hyperlink words = new Hyperlink(link.words());
            words.setId(key);
            words.setWrapText(true);
            words.setAccessibleText(Messages.text("decision.card.link", Messages.text(key), link.words()));
            words.setOnAction(event -> leave(() -> open.accept(link.decision())));
            add(Messages.text(key), words);
        }
    }

    private List<Message.Button> buttons() {
        List<Message.Button> buttons = new ArrayList<>();
        UUID useCase = card.decision().get(Decisions.USE_CASE);
        if (card.state() == DecisionState.IN_FORCE
                && useCase != null
                && !session.workbook().isReadOnly()) {
            buttons.add(new Message.Button(
                    Messages.text("decision.card.replace"), Weight.PLAIN, () -> leave(() -> prepare.accept(useCase))));
        }
        buttons.add(new Message.Button(Messages.text("ui.close"), Weight.MAIN, this::leave));
        return List.copyOf(buttons);
    }

    void show() {
        box.show();
    }

    private void leave() {
        settled(minutes.isBeingTyped() ? box::close : box::dismiss);
    }

    /** Writes what was typed, closes and runs an action; stays open when the text is refused, which its field says. */
    private void leave(Runnable onward) {
        settled(() -> {
            box.close();
            onward.run();
        });
    }

    private void settled(Runnable onward) {
        minutes.leave();
        if (!minutes.isBeingTyped()) {
            onward.run();
        }
    }
}
