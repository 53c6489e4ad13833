package fr.technolucide.ui.common;

import fr.technolucide.ui.common.Icon.Shape;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The plainest pieces of every screen, made in one way: words on more than one line, a button, the room between. */
public final class Controls {

    private Controls() {}

    public static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Button button(String words, Shape icon, Runnable action) {
        Button button = button(words, action);
        button.setGraphic(new Icon(icon));
        return button;
    }

    /** Runs an action on each click of the main button of the mouse; the other asks for a menu. */
    public static void onClick(Node node, Consumer<MouseEvent> action) {
        node.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                action.accept(click);
            }
        });
    }

    /** Returns a button of one drawing. */
    public static Button iconButton(Shape icon, Runnable action) {
        Button button = button("", icon, action);
        button.getStyleClass().add("icon-button");
        return button;
    }

    /** Says what a control of one drawing does, aloud and under the pointer. */
    public static void explain(Labeled control, String words) {
        control.setAccessibleText(words);
        control.setTooltip(new Tooltip(words));
    }

    /** Returns a label whose words wrap. */
    public static Label wrapped(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /** Keeps what follows it at the end of a line. */
    public static Region spacer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Fills a button as the one to press now, or no more than the others. */
    public static void main(Button button, boolean filled) {
        button.getStyleClass().remove("main");
        if (filled) {
            button.getStyleClass().add("main");
        }
    }

    /** Makes nodes take no room while they are not visible. */
    public static void foldHidden(Node... nodes) {
        for (Node node : nodes) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }
}
