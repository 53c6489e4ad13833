package fr.technolucide.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/**
 * Scrolls a pane up or down to what the keyboard went to in it, and as that grows while one types. It never scrolls under
 * the mouse: what is clicked is in sight.
 */
public final class FocusScroll {

    private static final double MOST_MARGIN = 0.25;

    private final ScrollPane pane;
    private boolean pressed;

    private FocusScroll(ScrollPane pane) {
        this.pane = pane;
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pressed = true);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> pressed = false);
        pane.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .flatMap(owner -> owner.layoutBoundsProperty().map(bounds -> owner))
                .subscribe(owner -> {
                    if (owner != null && !pressed) {
                        show(owner);
                    }
                });
    }

    public static void follow(ScrollPane pane) {
        var _ = new FocusScroll(pane);
    }

    private void show(Node owner) {
        Node content = pane.getContent();
        if (content == null || !isIn(owner, content)) {
            return;
        }
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        Bounds place = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double spare = room - place.getHeight();
        if (hidden <= 0 || spare < 0) {
            return;
        }
        // its name above it, what is said of it below
        double margin = Math.min(Math.min(place.getHeight(), MOST_MARGIN * room), spare / 2);
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
