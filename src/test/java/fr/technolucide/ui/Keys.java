package fr.technolucide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** Keys pressed where a test means them. */
public final class Keys {

    private static final InputDriver DRIVER = new InputDriver();

    private Keys() {}

    /** Gives the keyboard to a node, or to what stands for it inside: once, for at rest nothing else takes it. */
    public static void focus(Node node) {
        Rest.await();
        Fx.run(() -> {
            Window window = node.getScene().getWindow();
            if (!window.isFocused()) {
                window.requestFocus();
            }
            node.requestFocus();
        });
        Rest.await();
        assertThat(Fx.<Boolean>on(() ->
                        node.isFocusWithin() && node.getScene().getWindow().isFocused()))
                .as("the keyboard on %s", node)
                .isTrue();
    }

    /** Presses keys on a node. */
    public static void push(Node node, KeyCode... keys) {
        focus(node);
        DRIVER.push(keys);
    }
}
