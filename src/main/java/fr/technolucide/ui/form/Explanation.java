package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/** A few sentences beside what they explain, never on it, with what a press may do about it. Échap closes it. */
final class Explanation {

    /** Left of what is explained, over the table; else under it, else above it. */
    private static final List<ArrowLocation> PLACES =
            List.of(ArrowLocation.RIGHT_TOP, ArrowLocation.TOP_LEFT, ArrowLocation.BOTTOM_LEFT);

    /** How far the arrow ends from what is explained: with less, its tip is drawn over it. In pixels, as the arrow. */
    private static final double APART = 6;

    /** How far an edge may be off, on a screen that shows all larger. */
    private static final double EDGE = 1;

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

    /**
     * Shows it; the keyboard goes in, and comes back where it was.
     *
     * @param explained whole: it is not covered
     */
    void show(Node explained) {
        Node before = explained.getScene().getFocusOwner();
        for (ArrowLocation place : PLACES) {
            pop.hide();
            pop.setArrowLocation(place);
            pop.show(explained, -APART);
            if (!covers(explained)) {
                break; // no edge of the screen pushed it over that
            }
        }
        pop.setOnHidden(event -> {
            if (before != null) {
                before.requestFocus();
            }
        });
        buttons.getChildren().getLast().requestFocus();
    }

    /** The window is larger than what is drawn in it. */
    private boolean covers(Node explained) {
        Node border = pop.getSkin().getNode().lookup(".border");
        Bounds drawn = border.localToScreen(border.getLayoutBounds());
        Bounds place = explained.localToScreen(explained.getLayoutBounds());
        return drawn.getMaxX() > place.getMinX() + EDGE
                && drawn.getMinX() < place.getMaxX() - EDGE
                && drawn.getMaxY() > place.getMinY() + EDGE
                && drawn.getMinY() < place.getMaxY() - EDGE;
    }
}
