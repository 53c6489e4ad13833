package fr.technolucide.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The content shown in place of a list that has nothing: what it is for, and below that what to do first. */
public final class EmptyState extends VBox {

    /**
     * @param text may be empty, and then takes no room
     * @param ways what to do first
     */
    public EmptyState(String title, String text, Node... ways) {
        getStyleClass().add("empty");
        getChildren().add(whole(title, "page-title"));
        if (!text.isEmpty()) {
            getChildren().add(whole(text, "lead"));
        }
        getChildren().addAll(ways);
    }

    /** Returns a label whose words are never cut, whatever the height. */
    private static Label whole(String words, String style) {
        Label label = Controls.wrapped(words, style);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Returns buttons side by side, or on as many lines as they need. */
    public static FlowPane ways(Node... buttons) {
        FlowPane ways = new FlowPane(buttons);
        ways.getStyleClass().add("ways");
        return ways;
    }
}
