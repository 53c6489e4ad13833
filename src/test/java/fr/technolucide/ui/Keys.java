package fr.technolucide.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/**
 * Keys pressed where a test means them. What answers late may take the keyboard between the asking and the key, so the
 * keyboard is seen to stay before anything is pressed; the test waits for rest before, where there is work under way.
 */
public final class Keys {

    private static final FxRobot ROBOT = new FxRobot();

    private Keys() {}

    /** Gives the keyboard to a node, or to what stands for it inside, and waits until it is there for good. */
    public static void focus(Node node) {
        Fx.until("the keyboard on " + node, () -> isGiven(node));
        Fx.pulse();
        Fx.until("the keyboard still on " + node, () -> isGiven(node));
    }

    private static boolean isGiven(Node node) {
        Window window = node.getScene().getWindow();
        if (!window.isFocused()) {
            window.requestFocus();
        }
        node.requestFocus();
        return node.isFocusWithin() && window.isFocused();
    }

    /** Presses keys on a node. */
    public static void push(Node node, KeyCode... keys) {
        focus(node);
        ROBOT.push(keys);
    }
}
