package fr.technolucide.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Walks a window. */
public final class Nodes {

    private Nodes() {}

    /** A node and everything in it that is shown. */
    public static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Nodes::all))
                : Stream.of(node);
    }

    public static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
