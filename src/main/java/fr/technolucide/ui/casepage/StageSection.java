package fr.technolucide.ui.casepage;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.decision.PassagePane;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.session.Session;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** « L’étape »: the needs of the next stage, and the ways to go on: to decide, to go further than the rule, to stop. */
final class StageSection extends PageSection {

    private final PassagePane passage;
    private @Nullable UUID shown;

    StageSection(Session session, UseCaseDecisions decisions) {
        super(Messages.text("usecase.stage.title"));
        setId("casepage.stage");
        passage = new PassagePane(session, decisions);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("usecase-ways");
        ways.getChildren()
                .setAll(
                        way("usecase.decide", Shape.DECIDE, decisions::prepare),
                        way("usecase.override", Shape.EDIT, decisions::override));
        ways.setVisible(!session.workbook().isReadOnly());
        Controls.foldHidden(ways);
        fill(passage, ways);
    }

    private Button way(String key, Shape icon, Consumer<UUID> way) {
        Button button = Controls.button(Messages.text(key), icon, () -> {
            if (shown != null) {
                way.accept(shown);
            }
        });
        button.setId(key);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    @Override
    void show(CaseReading reading) {
        UUID id = reading.row().id();
        if (!id.equals(shown)) {
            shown = id;
            passage.show(id);
        }
    }
}
