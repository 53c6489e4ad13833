package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A bar under a table that says how many rows are chosen and what they add up to, with what can be done to all of them; there for several. */
final class ChosenRowsBar extends FlowPane {

    private static final String SUM = "chosen-sum";

    ChosenRowsBar(String sheet, ChosenRows chosen) {
        Label count = new Label();
        count.textProperty().bind(chosen.sizeProperty().map(rows -> Messages.text("ui.chosen", rows)));
        count.setMinWidth(Region.USE_PREF_SIZE);
        setId("chosen." + sheet);
        getStyleClass().add("chosen-rows");
        getChildren().add(count);
        visibleProperty().bind(chosen.sizeProperty().greaterThan(1));
        Controls.foldHidden(this);
    }

    /** Shows the sums of the rows chosen, last: where the form covers the end of the bar, what can be done stays in sight. */
    void sums(List<String> words) {
        getChildren().removeIf(node -> node.getStyleClass().contains(SUM));
        words.forEach(text -> {
            Label sum = new Label(text);
            sum.getStyleClass().add(SUM);
            sum.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(sum);
        });
    }

    /** Adds something that can be done to all rows chosen. */
    void offer(String key, Shape icon, Runnable action) {
        Button button = Controls.button(Messages.text(key), icon, action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(button);
    }
}
