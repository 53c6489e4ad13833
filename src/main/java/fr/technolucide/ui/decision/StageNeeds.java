package fr.technolucide.ui.decision;

import fr.technolucide.catalog.rule.PassageNeed;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lists the needs of a passage, one a line: met, or missing with a link to where it can be met. */
final class StageNeeds extends VBox {

    StageNeeds(Map<PassageNeed, Boolean> needs, Consumer<PassageNeed> onChosen) {
        getStyleClass().add("needs");
        needs.forEach((need, met) -> getChildren().add(line(need, met, onChosen)));
    }

    private static HBox line(PassageNeed need, boolean met, Consumer<PassageNeed> onChosen) {
        Icon icon = new Icon(met ? Shape.SAVED : Shape.FAILED);
        icon.getStyleClass().add(met ? "good" : "warn");
        Label words = Controls.wrapped(need.words());
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label state = new Label(Messages.text(met ? "decision.need.met" : "decision.need.missing"));
        state.getStyleClass().add(met ? "need-met" : "need-missing");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(icon, words, state);
        line.getStyleClass().add("need");
        if (!met) {
            Hyperlink link = new Hyperlink(Messages.text("decision.need.go." + NeedLinks.of(need)));
            link.setId("decision.need." + need.name().toLowerCase(java.util.Locale.ROOT));
            link.setAccessibleText(Messages.text("decision.need.aloud", link.getText(), need.words()));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> onChosen.accept(need));
            line.getChildren().add(link);
        }
        return line;
    }
}
