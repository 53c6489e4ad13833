package fr.technolucide.ui.checklist;

import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The band shown while one key answers and moves on: which keys do what, then how many points are answered once the
 * last is passed.
 */
final class ChainBand extends HBox {

    private final ChecklistModel model;
    private final Label words = Controls.wrapped("");

    ChainBand(ChecklistModel model) {
        this.model = model;
        getStyleClass().add("chain-band");
        setId("checklist.chain.band");
        setMinHeight(USE_PREF_SIZE);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(new Icon(Shape.KEYBOARD), words);
        Controls.foldHidden(this);
        model.chainingProperty().subscribe(chaining -> refresh());
        model.passedProperty().subscribe(passed -> refresh());
        model.readingProperty().subscribe(reading -> refresh());
    }

    private void refresh() {
        setVisible(model.chainingProperty().get() && model.filled().isPresent());
        words.setText(
                model.passedProperty().get()
                        ? model.filled().map(ChainBand::passed).orElse("")
                        : Messages.text("entry.chain.keys"));
    }

    private static String passed(FilledChecklist filled) {
        return Messages.text(
                "entry.chain.passed",
                filled.assessment().answeredCount(),
                filled.assessment().questionCount());
    }
}
