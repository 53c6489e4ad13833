package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Reviews;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.dialog.CardPlace;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lists the decisions, the awaited first, and the reviews, the next first, of one use case or of all. One stop of the
 * keyboard, arrows from line to line, Entrée to decide, to review or to read.
 */
public final class DecisionsView extends VBox {

    /** The kind of lines that are listed. */
    private enum Side {
        DECISIONS,
        REVIEWS
    }

    private final Session session;
    private final UseCaseDecisions decisions;
    private final Label title = new Label();
    private final CardPlace place;
    private final Segments<Side> sides = new Segments<>(
            List.of(Side.values()),
            side -> Messages.text(side == Side.DECISIONS ? "decision.list.decisions" : "decision.list.reviews"),
            false);
    private final ListView<DecisionLine> list = new ListView<>();
    private final Label nothing = Controls.wrapped("", "nothing");
    private Side side = Side.DECISIONS;
    private @Nullable UUID useCase;
    private final LiveQuery lines;
    private DecisionLine.Reading seen = new DecisionLine.Reading(List.of(), List.of());

    public DecisionsView(Session session, UseCaseDecisions decisions) {
        this.session = session;
        this.decisions = decisions;
        getStyleClass().add("decisions-view");
        title.getStyleClass().add("page-title");
        title.setId("decision.title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        sides.choose(side);
        sides.onChosen(chosen -> show(chosen == null ? side : chosen));
        HBox head = new HBox(title, sides.node());
        head.getStyleClass().add("decisions-head");
        list.setId("decision.list");
        list.getStyleClass().addAll("card", "decisions-list");
        list.setCellFactory(view -> new DecisionCell(this::choose));
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        this.place = session.dialogs().place(() -> {});
        getChildren().addAll(head, place, list);
        this.lines = session.live(this, this::read);
        lines.refresh();
    }

    /** Lists what is about one use case, or all with {@code null}. */
    public void show(@Nullable UUID only) {
        useCase = only;
        lines.refresh();
    }

    /** Opens a decision, its line chosen. */
    public void reveal(UUID decision) {
        useCase = null;
        show(Side.DECISIONS);
        lines.refresh();
        decisions.open(decision, place);
    }

    /** Gives the keyboard to the list. */
    public void focusList() {
        list.requestFocus();
    }

    private void show(Side chosen) {
        side = chosen;
        sides.choose(chosen);
        fill();
    }

    private void read(LiveQuery live) {
        UUID only = useCase;
        live.ask(reader -> DecisionLine.Reading.of(only, reader)).then(reading -> {
            seen = reading;
            fill();
        });
    }

    private void fill() {
        boolean decided = side == Side.DECISIONS;
        int chosen = list.getSelectionModel().getSelectedIndex();
        List<DecisionLine> lines = decided ? seen.decisions() : seen.reviews();
        list.getItems().setAll(lines);
        list.setAccessibleText(Messages.text(decided ? "decision.list.decisions" : "decision.list.reviews"));
        nothing.setText(Messages.text(decided ? "decision.list.no_decision" : "decision.list.no_review"));
        if (chosen >= 0 && chosen < lines.size()) {
            list.getSelectionModel().select(chosen);
        }
        int due = (int) lines.stream().filter(DecisionLine::isDue).count();
        Words words = Messages.words();
        title.setText(Messages.text(
                decided ? "decision.list.title.decisions" : "decision.list.title.reviews",
                due,
                words.capitalised(words.inLetters(due))));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void choose(@Nullable DecisionLine line) {
        if (line == null) {
            return;
        }
        switch (line.group()) {
            case AWAITED, IN_FORCE, SUPERSEDED -> decisions.open(line.row(), place);
            case TO_REVIEW -> decisions.review(line.row());
            case REVIEWED -> session.reveal(Reviews.SHEET, line.row());
        }
    }
}
