package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Score;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The four figures that stand together: alert points at « Oui », unknowns, score, points without answer. */
final class StandingFigures extends VBox {

    /** A figure and the words after it, which go to the next line where the room is short. */
    private static final class Figure extends HBox {

        private final Label figure = new Label();
        private final Label words = Controls.wrapped("");

        Figure() {
            getStyleClass().add("figure");
            figure.getStyleClass().add("key-figure");
            figure.setMinWidth(USE_PREF_SIZE);
            words.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(figure, words);
            Controls.foldHidden(this);
        }

        void say(String value, String after) {
            figure.setText(value);
            words.setText(after);
        }

        void count(int value, String key) {
            say(Messages.words().number(value), Messages.text(key, value));
        }

        String aloud() {
            return figure.getText() + " " + words.getText();
        }
    }

    private final Figure flags = new Figure();
    private final Figure unknown = new Figure();
    private final Figure score = new Figure();
    private final Figure missing = new Figure();
    private final Label left = Controls.wrapped("", "second");

    StandingFigures() {
        setId("checklist.figures");
        getStyleClass().add("standing");
        left.setId("checklist.flags.left");
        left.setMinHeight(USE_PREF_SIZE);
        Controls.foldHidden(left);
        FlowPane lacks = new FlowPane(unknown, missing);
        lacks.getStyleClass().add("lacks");
        getChildren().addAll(flags, left, score, lacks);
    }

    void show(FilledChecklist filled) {
        Assessment assessment = filled.assessment();
        int count = assessment.redFlags().count();
        int lifted = assessment.redFlags().lifted();
        flags.say(
                Messages.words().outOf(lifted, count),
                Messages.text(filled.hasRedFlagSetAside() ? "checklist.flags.or" : "checklist.flags", lifted));
        List<String> others = filled.redFlagsLeft();
        left.setText(Messages.text("checklist.flags.left", others.size(), PointNames.list(others)));
        left.setVisible(!others.isEmpty());
        Score value = assessment.score();
        score.setVisible(value != null);
        if (value != null) {
            score.say(
                    Messages.words().percent(value.value()),
                    Messages.text("checklist.score", assessment.groupScores().size(), filled.incompleteGroups()));
        }
        unknown.count(assessment.unknown().size(), "checklist.unknown");
        missing.count(assessment.missing().size(), "checklist.missing");
        setAccessibleText(Stream.of(flags, score, unknown, missing)
                .filter(Figure::isVisible)
                .map(Figure::aloud)
                .collect(Collectors.joining(". ")));
    }
}
