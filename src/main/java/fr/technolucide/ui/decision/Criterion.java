package fr.technolucide.ui.decision;

import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Segments;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One stop criterion read again: met, not met, or not verified. */
final class Criterion extends HBox {

    private final Segments<CriteriaMet> answers;
    private final ReadOnlyObjectWrapper<@Nullable CriteriaMet> answer = new ReadOnlyObjectWrapper<>();

    Criterion(int number, String words) {
        answers = new Segments<>(
                List.of(CriteriaMet.NO, CriteriaMet.YES, CriteriaMet.UNKNOWN),
                item -> Messages.text("decision.criterion." + item.id()),
                false);
        answers.node().setId("decision.criterion." + number);
        for (ToggleButton button : answers.buttons()) {
            button.setAccessibleText(Messages.text("decision.criterion.aloud", words, button.getText()));
        }
        answers.onChosen(item -> answer.set(item));
        Label text = Controls.wrapped(words);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Region line = answers.node();
        line.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("criterion");
        getChildren().setAll(text, line);
    }

    ReadOnlyObjectProperty<@Nullable CriteriaMet> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    boolean isAnswered() {
        return answer.get() != null;
    }

    /** Returns the answer; not verified as long as nothing was answered. */
    CriteriaMet answer() {
        CriteriaMet given = answer.get();
        return given == null ? CriteriaMet.UNKNOWN : given;
    }

    ToggleButton first() {
        return answers.first();
    }
}
