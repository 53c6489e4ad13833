package fr.technolucide.ui.footprint;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.table.RowList;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/**
 * The toolbar above the factors: how many, a filter, the way back to those shipped, newer ones, and one of one's own.
 */
final class FactorsToolbar extends WrapBar {

    FactorsToolbar(RowList view, Runnable restoreAll, Runnable pickNewer) {
        getStyleClass().addAll("toolbar", "journal-toolbar");
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(view.list().titleProperty());
        title.setMinWidth(USE_PREF_SIZE);
        TextField filter = new TextField();
        filter.setId("factors.filter");
        filter.setPromptText(Messages.text("ui.filter.prompt"));
        filter.setAccessibleText(Messages.text("footprint.factors.filter"));
        filter.getStyleClass().add("filter");
        filter.textProperty().bindBidirectional(view.list().filterProperty());
        List<Region> actions = new ArrayList<>();
        if (!view.isReadOnly()) {
            actions.add(button("factors.restore", "footprint.restore.all", Shape.UNDO, restoreAll));
            actions.add(button("factors.add", "footprint.factor.add", Shape.ADD, view::begin));
            Button newer = button("factors.newer", "footprint.newer", Shape.FOLDER, pickNewer);
            newer.getStyleClass().add("main");
            actions.add(newer);
        }
        fill(List.of(title, filter), actions);
    }

    private static Button button(String id, String key, Shape icon, Runnable action) {
        Button button = Controls.button(Messages.text(key), icon, action);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
