package fr.technolucide.ui.usecase;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.footprint.FootprintPanel;
import fr.technolucide.ui.session.Session;
import java.util.UUID;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The footprint of the use case, by both methods. It follows the history by itself. */
final class UseCaseFootprintCard implements CaseCard {

    private final FootprintPanel panel;
    private final VBox node;
    private @Nullable UUID shown;

    UseCaseFootprintCard(Session session) {
        panel = new FootprintPanel(session);
        node = new VBox(Controls.wrapped(Messages.text("usecase.footprint"), "card-title"), panel);
        node.getStyleClass().addAll("card", "usecase-card");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(UseCaseSnapshot reading) {
        if (!reading.row().id().equals(shown)) {
            shown = reading.row().id();
            panel.show(shown);
        }
    }
}
