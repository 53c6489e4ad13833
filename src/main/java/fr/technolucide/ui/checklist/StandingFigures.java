package fr.technolucide.ui.checklist;

import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Score;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The four figures that stand together: alert points at « Oui », unknowns, score, points without answer. */
final class StandingFigures extends VBox {

    private final TextFlow flags = new TextFlow();
    private final TextFlow unknown = new TextFlow();
    private final TextFlow score = new TextFlow();
    private final TextFlow missing = new TextFlow();
    private final Label left = new Label();

    StandingFigures() {
        setId("checklist.figures");
        getStyleClass().add("standing");
        left.getStyleClass().add("second");
        left.setWrapText(true);
        FlowPane lacks = new FlowPane(unknown, missing);
        lacks.getStyleClass().add("lacks");
        getChildren().addAll(flags, left, score, lacks);
        left.setId("checklist.flags.left");
    }

    void show(FilledChecklist filled) {
        Assessment assessment = filled.assessment();
        int count = assessment.redFlags().count();
        int lifted = assessment.redFlags().lifted();
        say(
                flags,
                Messages.words().outOf(lifted, count),
                Messages.text(filled.hasRedFlagSetAside() ? "checklist.flags.or" : "checklist.flags", lifted));
        List<String> others = filled.redFlagsLeft();
        left.setText(Messages.text(
                "checklist.flags.left", others.size(), Messages.words().list(others)));
        left.setVisible(!others.isEmpty());
        left.setManaged(!others.isEmpty());
        Score value = assessment.score();
        score.setVisible(value != null);
        score.setManaged(value != null);
        if (value != null) {
            say(
                    score,
                    Messages.words().percent(value.value()),
                    Messages.text("checklist.score", assessment.groupScores().size()));
        }
        say(unknown, assessment.unknown().size(), "checklist.unknown");
        say(missing, assessment.missing().size(), "checklist.missing");
        setAccessibleText(String.join(". ", aloud()));
    }

    private List<String> aloud() {
        List<String> said = new ArrayList<>();
        for (TextFlow flow : List.of(flags, score, unknown, missing)) {
            if (flow.isVisible()) {
                StringBuilder words = new StringBuilder();
                flow.getChildren().forEach(text -> words.append(((Text) text).getText()));
                said.add(words.toString());
            }
        }
        return said;
    }

    private static void say(TextFlow flow, int count, String key) {
        say(flow, Messages.words().number(count), Messages.text(key, count));
    }

    private static void say(TextFlow flow, String figure, String words) {
        Text strong = new Text(figure);
        strong.getStyleClass().add("key-figure");
        Text plain = new Text("\u00A0 " + words);
        flow.getChildren().setAll(strong, plain);
    }
}
