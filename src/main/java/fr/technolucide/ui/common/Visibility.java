package fr.technolucide.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Tells of nodes that stand in a scene, neither hidden themselves nor in a part of it that is hidden, such as a tab. */
public final class Visibility {

    private Visibility() {}

    public static ObservableValue<Boolean> of(Node node) {
        return node.visibleProperty().flatMap(visible -> visible ? around(node) : node.visibleProperty());
    }

    private static ObservableValue<Boolean> around(Node node) {
        ObservableValue<Boolean> inScene =
                node.sceneProperty().map(scene -> true).orElse(false);
        return node.parentProperty()
                .<ObservableValue<Boolean>>map(Visibility::of)
                .orElse(inScene)
                .flatMap(above -> above);
    }
}
