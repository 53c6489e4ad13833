package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.insight.ActionFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.retrospective.Meeting.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The actions left open, which a meeting begins with, then those that it opens; at the foot, how they are kept. */
final class ActionsPane extends BorderPane {

    private final RetroModel model;
    private final ActionCommands commands;
    private final Consumer<UUID> open;
    private final Label second = Controls.wrapped("", "second");
    private final Label none = Controls.wrapped("", "second", "no-action");
    private final VBox earlier = new VBox();
    private final VBox born = new VBox();
    private final AddField field;
    private final Button elsewhere;
    private final TextFlow foot = new TextFlow();
    private final Map<UUID, ActionCard> cards = new LinkedHashMap<>();

    /**
     * @param open shows the form of an action
     * @param all  shows every action
     */
    ActionsPane(RetroModel model, Consumer<UUID> open, Runnable all) {
        this.model = model;
        this.commands = new ActionCommands(model);
        this.open = open;
        this.field = new AddField(
                model.session(),
                "retrospective.action.",
                FormSlot.of(Actions.TITLE)
                        .prompt(Messages.text("retrospective.action.prompt"))
                        .named(Naming.UNSAID)
                        .titled(row -> Messages.text("retrospective.action.new")),
                row -> row.with(Actions.STATUS, ActionStatus.OPEN).with(Actions.OPENED_ON, row.today()),
                commands::add);
        elsewhere = Controls.button("", all);
        elsewhere.setId("retrospective.elsewhere");
        elsewhere.getStyleClass().addAll("plain", "elsewhere");
        elsewhere.setWrapText(true);
        Controls.foldHidden(elsewhere, none, field, foot);
        Label title = Controls.wrapped(Messages.text("retrospective.actions"), "card-title");
        VBox head = new VBox(title, second);
        head.getStyleClass().add("pane-head");
        Label decided = Controls.wrapped(Messages.text("retrospective.actions.new"), "row-title");
        VBox fresh = new VBox(decided, born, field, elsewhere);
        fresh.getStyleClass().add("new-actions");
        VBox content = new VBox(none, earlier, fresh);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        foot.setId("retrospective.figures");
        foot.getStyleClass().add("pane-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("actions-pane");
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
    }

    void show(Meeting meeting) {
        boolean editable = model.isEditable();
        second.setText(origins(meeting));
        none.setText(Messages.text(
                meeting.state() == State.CLOSED ? "retrospective.actions.none_then" : "retrospective.actions.none"));
        none.setVisible(meeting.earlier().isEmpty());
        Map<UUID, ActionCard> before = Map.copyOf(cards);
        cards.clear();
        fill(earlier, meeting.earlier(), before, Optional.of(commands), editable);
        fill(born, meeting.born(), before, Optional.empty(), editable);
        field.setVisible(editable);
        elsewhere.setText(Messages.text("retrospective.elsewhere", meeting.elsewhere()));
        elsewhere.setVisible(meeting.elsewhere() > 0);
        figures(meeting.figures());
    }

    private static String origins(Meeting meeting) {
        List<String> numbers =
                meeting.origins().stream().map(Messages.words()::number).toList();
        return numbers.isEmpty()
                ? Messages.text("retrospective.actions.of_before")
                : Messages.text(
                        "retrospective.actions.from",
                        numbers.size(),
                        Messages.words().list(numbers));
    }

    /**
     * Fills a list with cards, which stay the same nodes, so that the keyboard stays on the one that was just answered.
     */
    private void fill(
            VBox list,
            List<ActionLine> lines,
            Map<UUID, ActionCard> before,
            Optional<ActionCommands> ends,
            boolean editable) {
        for (ActionLine line : lines) {
            ActionCard known = before.get(line.id());
            ActionCard card = known != null && list.getChildren().contains(known) ? known : new ActionCard(ends, open);
            card.setId("action-" + line.id());
            card.show(line, editable);
            cards.put(line.id(), card);
        }
        List<? extends Node> wanted =
                lines.stream().map(line -> cards.get(line.id())).toList();
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
    }

    private void figures(ActionFigures figures) {
        Words words = Messages.words();
        Integer median = figures.medianAge();
        int age = median == null ? 0 : median;
        foot.setVisible(figures.of() > 0 || age > 0);
        foot.getChildren().clear();
        if (figures.of() > 0) {
            foot.getChildren()
                    .addAll(
                            new Text(Messages.text("retrospective.figures.in_time") + " "),
                            strong(words.outOf(figures.inTime(), figures.of())),
                            new Text(". "));
        }
        if (age > 0) {
            foot.getChildren()
                    .addAll(
                            new Text(Messages.text("retrospective.figures.age") + " "),
                            strong(Messages.text("retrospective.days", age)),
                            new Text("."));
        }
    }

    private static Text strong(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("figure");
        return text;
    }

    boolean has(UUID action) {
        return cards.containsKey(action);
    }

    void focus(UUID action) {
        ActionCard card = cards.get(action);
        if (card != null) {
            model.session().keyboard().to(card.stop());
        }
    }

    /** Moves the keyboard to the first action without a follow-up, else to where one is added. */
    boolean focusOpen() {
        Optional<ActionCard> first = earlier.getChildren().stream()
                .map(ActionCard.class::cast)
                .filter(ActionCard::isOpen)
                .findFirst();
        first.map(ActionCard::stop).ifPresent(model.session().keyboard()::to);
        return first.isPresent();
    }

    void focusNew() {
        field.requestFocus();
    }
}
