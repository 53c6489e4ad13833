package fr.technolucide.ui.meeting;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.MeetingTimer;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What stands round the subject of a meeting: its name and the time above, the agenda below, who is present at the left, a
 * notice, and the one button of what comes next. The type is as large as the usual screen shows a subject whole.
 */
final class MeetingFrame extends BorderPane {

    /** The screen for which the sizes are drawn, in pixels. */
    private static final double USUAL_WIDTH = 1366;

    private static final double USUAL_HEIGHT = 768;

    /** The size of its type, in pixels, and the smallest that is read from the back of a room. */
    private static final double USUAL_TYPE = 20;

    static final double LEAST_TYPE = 17;

    /** The share of the usual screen below which there is no room for a column beside the subject. */
    private static final double SMALL = 0.88;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final BorderPane middle = new BorderPane();
    private final VBox center = new VBox();
    private final Label association = new Label();
    private final Label said = Controls.wrapped("", "meeting-notice");
    private final HBox foot = new HBox();
    private final Button main;
    private final Button away;
    private final KeyCap mainKey = new KeyCap(Messages.text("meeting.key.enter"));
    private final SideView side;
    private double type = USUAL_TYPE;

    /**
     * @param title  the name of the meeting
     * @param leave  leaves the screen
     * @param onward does what the button says
     */
    MeetingFrame(String title, MeetingTimer timer, SideView side, Node agenda, Runnable leave, Runnable onward) {
        this.side = side;
        Label name = new Label(title);
        name.getStyleClass().add("meeting-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        association.getStyleClass().add("meeting-association");
        association.setMinWidth(0);
        timer.setMinWidth(Region.USE_PREF_SIZE);
        timer.getChildren().forEach(button -> button.setFocusTraversable(false)); // F3
        away = KeyCap.button(Messages.text("meeting.key.escape"), Messages.text("meeting.leave"), leave);
        away.setId("meeting.leave");
        HBox top = new HBox(name, association, Controls.spacer(), timer, away);
        top.getStyleClass().add("meeting-top");
        said.setId("meeting.notice");
        said.setVisible(false);
        Controls.foldHidden(said, association);
        main = Controls.button("", onward);
        main.getStyleClass().addAll("main", "meeting-main");
        main.setId("meeting.main");
        main.setGraphic(mainKey);
        main.setContentDisplay(ContentDisplay.RIGHT);
        main.setMinWidth(Region.USE_PREF_SIZE);
        foot.getStyleClass().add("meeting-foot");
        foot.getChildren().setAll(Controls.spacer(), main);
        center.getChildren().setAll(said, foot);
        middle.setCenter(center);
        getStyleClass().add("meeting-screen");
        setTop(top);
        setCenter(middle);
        setBottom(agenda);
    }

    /** Sizes the type by the screen; on a small one the column at the left becomes a line above. */
    void fit(double width, double height) {
        double scale = Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
        if (scale <= 0) {
            return; // not in a window yet
        }
        boolean small = scale < SMALL;
        type = Math.max(LEAST_TYPE, USUAL_TYPE * scale);
        setStyle(type(type));
        pseudoClassStateChanged(COMPACT, small);
        middle.setLeft(small ? null : side.column());
        middle.setTop(small ? side.line() : null);
        association.setVisible(!small);
    }

    /** Returns the style of a size of type, in pixels. */
    static String type(double size) {
        return String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size);
    }

    /** Returns the size of the type, in pixels. */
    double type() {
        return type;
    }

    /** Returns whether the screen was too small for a column beside the subject when it was last fitted. */
    boolean isSmall() {
        return getPseudoClassStates().contains(COMPACT);
    }

    void name(String shown) {
        association.setText(shown);
    }

    /** Says what Échap does. */
    void sayAway(String words) {
        away.setText(words);
    }

    /** Shows something between the notice and the button; what is there already keeps the keyboard. */
    void show(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        if (!center.getChildren().contains(content)) {
            center.getChildren().setAll(said, content, foot);
        }
    }

    /** Says something above the subject; nothing where there are no words. */
    void say(String words) {
        said.setText(words);
        said.setVisible(!words.isEmpty());
    }

    /** Returns whether these words are what is said last. */
    boolean isSaid(String words) {
        return !words.isEmpty() && said.getText().equals(words);
    }

    /**
     * Says what comes next.
     *
     * @param key  the one that does it
     * @param left what stands beside the button
     */
    void next(String words, String key, Node left) {
        HBox.setHgrow(left, Priority.ALWAYS);
        foot.getChildren().setAll(left, main);
        mainKey.setText(key);
        main.setText(words);
    }

    /** Returns the button of what comes next. */
    Button main() {
        return main;
    }

    /** Makes what is shown be in the window, so that it can take the keyboard. */
    void settle() {
        middle.applyCss();
    }
}
