package fr.technolucide.ui.decision;

import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.language.Messages;
import fr.technolucide.method.CriterionState;
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

/**
 * One stop criterion read again: all is well, one must stop, or it was not verified. One that watches a figure is
 * answered by it to begin with.
 */
final class Criterion extends HBox {

    private final Segments<CriteriaMet> answers;
    private final @Nullable CriteriaMet computed;
    private final ReadOnlyObjectWrapper<@Nullable CriteriaMet> answer = new ReadOnlyObjectWrapper<>();

    Criterion(int number, DecisionCriteria.Criterion read) {
        String words = DecisionCriteria.inOneSentence(List.of(read));
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
        computed = ofFigure(read.state());
        if (computed != null) {
            answers.choose(computed);
            answer.set(computed);
        }
    }

    private static @Nullable CriteriaMet ofFigure(CriterionState state) {
        return switch (state) {
            case MET -> CriteriaMet.YES;
            case KEPT, WATCH, AT_THRESHOLD -> CriteriaMet.NO;
            case UNKNOWN -> null;
        };
    }

    ReadOnlyObjectProperty<@Nullable CriteriaMet> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Returns whether a person answered otherwise than the figure. */
    boolean isTouched() {
        return answer.get() != computed;
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
