package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/** A few sentences beside what they explain, with what a press may do about it. Échap closes it. */
final class Explanation {

    private final PopOver pop = new PopOver();
    private final HBox buttons = new HBox();
    private final Button close = new Button(Messages.text("ui.close"));

    private Explanation(String title, String text, String spoken) {
        Label heading = Controls.wrapped(title, "explanation-title");
        Label body = Controls.wrapped(text);
        close.setOnAction(event -> pop.hide());
        close.setAccessibleText(spoken + " " + title + " " + text + " " + close.getText());
        buttons.getStyleClass().add("explanation-buttons");
        buttons.getChildren().add(close);
        VBox content = new VBox(heading, body, buttons);
        content.getStyleClass().add("explanation");
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                pop.hide();
                event.consume();
            }
        });
        pop.setContentNode(content);
        pop.setArrowLocation(ArrowLocation.RIGHT_TOP);
        pop.setDetachable(false);
        pop.setAnimated(false);
        pop.setAutoHide(true);
    }

    /** @param spoken what a screen reader says first */
    static Explanation of(String title, String text, String spoken) {
        return new Explanation(title, text, spoken);
    }

    Explanation offer(String verb, Runnable action) {
        Button button = new Button(verb);
        button.getStyleClass().add("main");
        button.setOnAction(event -> {
            pop.hide();
            action.run();
        });
        buttons.getChildren().add(button);
        return this;
    }

    /** The keyboard goes in, and comes back where it was. */
    void show(Node beside) {
        Node before = beside.getScene().getFocusOwner();
        pop.setOnHidden(event -> {
            if (before != null) {
                before.requestFocus();
            }
        });
        pop.show(beside);
        buttons.getChildren().getLast().requestFocus();
    }
}
