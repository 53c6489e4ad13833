package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.BoldSpacer;
import fr.technolucide.ui.common.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows the progress: the steps in a line, those that are done with a tick. */
final class Stepper {

    /** The four steps. */
    enum Step {
        FILE,
        COLUMNS,
        CHECK,
        DONE
    }

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final HBox node = new HBox();
    private final List<HBox> parts = new ArrayList<>();

    Stepper() {
        node.getStyleClass().add("intake-steps");
        for (Step step : Step.values()) {
            Label label = new Label(Messages.text("intake.assistant.step." + step.name()));
            label.setMinWidth(Region.USE_PREF_SIZE);
            StackPane disc = new StackPane();
            disc.getStyleClass().add("intake-step-disc");
            Region room = BoldSpacer.after(label.getText());
            HBox part = new HBox(disc, label, room);
            part.getStyleClass().add("intake-step");
            parts.add(part);
            if (step != Step.FILE) {
                Region line = new Region();
                line.getStyleClass().add("intake-step-line");
                node.getChildren().add(line);
            }
            node.getChildren().add(part);
        }
    }

    Node node() {
        return node;
    }

    void show(Step current) {
        for (Step step : Step.values()) {
            HBox part = parts.get(step.ordinal());
            boolean done = step.compareTo(current) < 0 || current == Step.DONE;
            part.pseudoClassStateChanged(DONE, done);
            part.pseudoClassStateChanged(CURRENT, step == current && !done);
            part.getChildren().getLast().setManaged(step != current || done);
            Node mark = done ? new Icon(Icon.Shape.TICK) : new Label(Integer.toString(step.ordinal() + 1));
            ((StackPane) part.getChildren().getFirst()).getChildren().setAll(mark);
        }
        node.setAccessibleText(Messages.text(
                "intake.assistant.step.aloud",
                current.ordinal() + 1,
                Messages.text("intake.assistant.step." + current.name())));
    }
}
