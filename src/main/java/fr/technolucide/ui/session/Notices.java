package fr.technolucide.ui.session;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A line at the bottom of the window, for what can be taken back: « Essai supprimé. Annuler ». It goes by itself, and
 * is part of the window so that the keyboard reaches its button; what matters more is a message.
 */
public final class Notices {

    private static final Duration STAY = Duration.seconds(8);

    private final Label text = new Label();
    private final Button action = new Button();
    private final Button close = new Button();
    private final HBox bar = new HBox(text, action, close);
    private final PauseTransition stay = new PauseTransition(STAY);

    public Notices() {
        bar.getStyleClass().add("notice");
        action.getStyleClass().add("plain");
        close.getStyleClass().add("plain");
        close.setGraphic(new Icon(Icon.Shape.CLOSE));
        close.setAccessibleText(Messages.text("ui.close"));
        close.setOnAction(event -> hide());
        bar.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        stay.setOnFinished(event -> hide());
        hide();
    }

    /** Returns the node to be placed over the content of the window. */
    public Node node() {
        return bar;
    }

    /** Says what was done, where there is nothing to take back. */
    public void show(String sentence) {
        show(sentence, "", () -> {});
    }

    public void show(String sentence, String verb, Runnable command) {
        text.setText(sentence);
        action.setText(verb);
        action.setVisible(!verb.isEmpty());
        action.setManaged(!verb.isEmpty());
        action.setOnAction(event -> {
            hide();
            command.run();
        });
        bar.setVisible(true);
        bar.setManaged(true);
        stay.playFromStart();
    }

    /** Hides the line: what it offered to undo is no longer the last thing done. */
    void hide() {
        stay.stop();
        bar.setVisible(false);
        bar.setManaged(false);
    }
}
