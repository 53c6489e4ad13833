package fr.technolucide.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is. */
public final class Keyboard {

    private Keyboard() {}

    /**
     * Gives the keyboard to a node as soon as a window holds it. What a {@code ScrollPane} shows is in no scene before
     * the first pulse, and JavaFX forgets what is asked of it until then.
     */
    public static void to(Node node) {
        if (node.getScene() == null) {
            node.sceneProperty().addListener(new OnceHeld(node));
        } else {
            node.requestFocus();
        }
    }

    private record OnceHeld(Node node) implements ChangeListener<@Nullable Scene> {

        @Override
        public void changed(
                ObservableValue<? extends @Nullable Scene> held, @Nullable Scene before, @Nullable Scene scene) {
            if (scene != null) {
                node.sceneProperty().removeListener(this);
                node.requestFocus();
            }
        }
    }
}
