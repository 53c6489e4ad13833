package fr.technolucide.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls a pane up and down so that what has the keyboard in it is seen whole, whoever gave it the keyboard, and as it grows. */
public final class FocusScroll {

    private final ScrollPane pane;

    private FocusScroll(ScrollPane pane) {
        this.pane = pane;
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::show);
        pane.contentProperty()
                .flatMap(Node::layoutBoundsProperty)
                .subscribe(bounds ->
                        show(pane.getScene() == null ? null : pane.getScene().getFocusOwner()));
    }

    public static void follow(ScrollPane pane) {
        var unused = new FocusScroll(pane);
    }

    private void show(@Nullable Node owner) {
        Node content = pane.getContent();
        if (owner == null || content == null || !isIn(owner, content)) {
            return;
        }
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double margin = Math.min(place.getHeight(), room / 4); // its name above it, what is said of it below
        double top = pane.getVvalue() * hidden;
        if (place.getMinY() - margin < top) {
            pane.setVvalue(Math.max(0, (place.getMinY() - margin) / hidden));
        } else if (place.getMaxY() + margin > top + room) {
            pane.setVvalue(Math.min(1, (place.getMaxY() + margin - room) / hidden));
        }
    }

    private static boolean isIn(Node node, Node place) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }
}
