package fr.technolucide.ui.session;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Lines at the bottom of the window, for what can be taken back: « Essai supprimé. Annuler ». Each stays its time, the
 * newest above those before, and goes by itself. They are part of the window so that the keyboard reaches their buttons;
 * what matters more is a message.
 */
public final class Notices {

    private static final Duration STAY = Duration.seconds(8);

    /** More would cover what one works on. */
    private static final int MOST = 3;

    private final VBox stack = new VBox();

    /** The one shown last first; those that are hidden are to be used again. */
    private final List<Notice> lines = new ArrayList<>();

    public Notices() {
        for (int i = 0; i < MOST; i++) {
            lines.add(new Notice());
        }
        stack.getChildren().setAll(lines);
        stack.getStyleClass().add("notices");
        stack.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        stack.setPickOnBounds(false);
        StackPane.setAlignment(stack, Pos.BOTTOM_CENTER);
    }

    /** Returns the node to be placed over the content of the window. */
    public Node node() {
        return stack;
    }

    /** Says what was done, where there is nothing to take back. */
    public void show(String sentence) {
        show(sentence, "", () -> {});
    }

    /** Says what was done, and offers a command for as long as the line stays. */
    public void show(String sentence, String verb, Runnable command) {
        line(sentence).show(sentence, verb, command, false);
    }

    /** Says what the last step did, and offers a command until there is another step. */
    public void showStep(String sentence, String verb, Runnable command) {
        line(sentence).show(sentence, verb, command, true);
    }

    /** Hides the newest line; returns false where there is none. */
    public boolean hideNewest() {
        Optional<Notice> newest = lines.stream().filter(Node::isVisible).findFirst();
        newest.ifPresent(Notice::hide);
        return newest.isPresent();
    }

    /** Hides what was said of the last step: what it offered to undo is no longer the last thing done. */
    void passStep() {
        lines.stream().filter(line -> line.ofStep).forEach(Notice::hide);
    }

    /** Returns the line that says it already, else one that is hidden, else the oldest, above all others. */
    private Notice line(String sentence) {
        Notice line = lines.stream()
                .filter(each -> each.isVisible() && each.text.getText().equals(sentence))
                .findFirst()
                .or(() -> lines.stream().filter(each -> !each.isVisible()).findFirst())
                .orElseGet(lines::getLast);
        lines.remove(line);
        lines.addFirst(line);
        line.toBack(); // first in the box is uppermost
        return line;
    }

    private static final class Notice extends HBox {

        private final Label text = new Label();
        private final Button action = new Button();
        private final PauseTransition stay = new PauseTransition(STAY);
        private boolean ofStep;

        private Notice() {
            getStyleClass().add("notice");
            action.getStyleClass().add("plain");
            Button close = new Button();
            close.getStyleClass().add("plain");
            close.setGraphic(new Icon(Icon.Shape.CLOSE));
            close.setAccessibleText(Messages.text("ui.close"));
            close.setOnAction(event -> hide());
            getChildren().setAll(text, action, close);
            setMaxWidth(USE_PREF_SIZE);
            stay.setOnFinished(event -> hide());
            hide();
        }

        private void show(String sentence, String verb, Runnable command, boolean step) {
            ofStep = step;
            text.setText(sentence);
            action.setText(verb);
            action.setVisible(!verb.isEmpty());
            action.setManaged(!verb.isEmpty());
            action.setOnAction(event -> {
                hide();
                command.run();
            });
            setVisible(true);
            setManaged(true);
            stay.playFromStart();
        }

        private void hide() {
            stay.stop();
            setVisible(false);
            setManaged(false);
        }
    }
}
