package fr.technolucide.ui.decision;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.rule.StagePassage;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows the stage of a use case, the needs of the next stage and whether each is met, with buttons to go on: to the
 * next stage, to a review, to its end. Updates itself after each step of the history.
 */
public final class PassagePane extends VBox {

    private final Session session;
    private final UseCaseDecisions decisions;
    private final NeedLinks places;
    private final LiveQuery reading;
    private @Nullable UUID useCase;
    private @Nullable StagePassage drawn;

    public PassagePane(Session session, UseCaseDecisions decisions) {
        this.session = session;
        this.decisions = decisions;
        this.places = new NeedLinks(session, decisions::prepare);
        getStyleClass().add("passage");
        this.reading = session.live(this, this::read);
    }

    /** Shows the passage of a use case; nothing with {@code null}. */
    public void show(@Nullable UUID shown) {
        useCase = shown;
        reading.refresh();
    }

    private void read(LiveQuery live) {
        UUID wanted = useCase;
        if (wanted == null) {
            live.cancel();
            draw(null);
            return;
        }
        live.ask(reader -> reader.find(UseCases.SHEET, wanted).map(row -> StagePassage.next(row, reader)))
                .then(found -> draw(found.orElse(null)));
    }

    /** Draws a passage, only if it changed: the keyboard may be on a node of the old drawing. */
    private void draw(@Nullable StagePassage passage) {
        if (Objects.equals(passage, drawn)) {
            return;
        }
        drawn = passage;
        getChildren().clear();
        if (passage != null) {
            fill(passage);
        }
    }

    private void fill(StagePassage passage) {
        boolean there = passage.from() == passage.to();
        Label title = Controls.wrapped(
                Messages.text(
                        there ? "decision.passage.here" : "decision.passage.next",
                        SchemaLabels.choice(passage.from()),
                        SchemaLabels.choice(passage.to())),
                "group-title");
        getChildren()
                .addAll(
                        title,
                        new StageNeeds(
                                passage.needs(),
                                need -> places.go(passage.useCase().id(), need)));
        if (!session.workbook().isReadOnly()) {
            getChildren().add(ways(passage, there));
        }
    }

    private FlowPane ways(StagePassage passage, boolean there) {
        UUID id = passage.useCase().id();
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("passage-ways");
        if (!there) {
            ways.getChildren()
                    .add(way(
                            "decision.passage.go",
                            Messages.text("decision.passage.go", SchemaLabels.choice(passage.to())),
                            () -> decisions.passTo(id, passage.to())));
        }
        if (passage.from() == UseCaseStage.PILOT || passage.from() == UseCaseStage.IN_SERVICE) {
            ways.getChildren()
                    .add(way(
                            "decision.passage.review",
                            Messages.text("decision.passage.review"),
                            () -> decisions.review(id)));
        }
        if (passage.from() != UseCaseStage.STOPPED) {
            ways.getChildren()
                    .add(way(
                            "decision.passage.stop",
                            Messages.text("decision.passage.stop"),
                            () -> decisions.passTo(id, UseCaseStage.STOPPED)));
        }
        return ways;
    }

    private static Button way(String id, String words, Runnable action) {
        Button button = Controls.button(words, action);
        button.setId(id);
        return button;
    }
}
