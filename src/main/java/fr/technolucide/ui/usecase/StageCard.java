package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.decision.PassagePane;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.session.Session;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card with the stage of the use case: the decision in force, the needs of the next stage, and what to decide. */
final class StageCard implements CaseCard {

    private final Hyperlink decision = new Hyperlink();
    private final Label none = Controls.wrapped(Messages.text("usecase.decision.none"), "second");
    private final PassagePane passage;
    private final VBox node;
    private @Nullable UseCaseSnapshot shown;

    StageCard(Session session) {
        UseCaseDecisions decisions = new UseCaseDecisions(session);
        passage = new PassagePane(session, decisions);
        decision.setId("usecase.decision");
        decision.setWrapText(true);
        decision.setOnAction(event -> {
            UUID row = shown == null ? null : shown.decision();
            if (row != null) {
                decisions.open(row);
            }
        });
        Controls.foldHidden(decision, none);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("usecase-ways");
        ways.getChildren()
                .setAll(
                        way(
                                "usecase.decide",
                                Shape.DECIDE,
                                read -> decisions.prepare(read.row().id())),
                        way(
                                "usecase.override",
                                Shape.EDIT,
                                read -> decisions.override(read.row().id())));
        node = new VBox(Controls.wrapped(Messages.text("usecase.stage.title"), "card-title"), passage, decision, none);
        if (!session.workbook().isReadOnly()) {
            node.getChildren().add(ways);
        }
        node.getStyleClass().addAll("card", "usecase-card");
    }

    private Button way(String key, Shape icon, Consumer<UseCaseSnapshot> way) {
        Button button = Controls.button(Messages.text(key), icon, () -> {
            if (shown != null) {
                way.accept(shown);
            }
        });
        button.setId(key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(UseCaseSnapshot reading) {
        if (shown == null || !shown.row().id().equals(reading.row().id())) {
            passage.show(reading.row().id());
        }
        shown = reading;
        boolean decided = reading.decision() != null;
        decision.setVisible(decided);
        none.setVisible(!decided);
        decision.setText(Messages.text("usecase.decision", reading.text(UseCases.DECISION)));
    }
}
