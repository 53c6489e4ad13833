package fr.technolucide.ui.common;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Lets Tab pass over what a pane stands over, which would have the keyboard unseen. */
public final class CoveredStops {

    private final Node below;
    private final Node cover;
    private final EventHandler<InputEvent> heard = this::hear;

    /** Where Tab goes, while it does. */
    private @Nullable TraversalDirection way;

    private CoveredStops(Node below, Node cover) {
        this.below = below;
        this.cover = cover;
        below.sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.removeEventFilter(InputEvent.ANY, heard);
            }
            if (scene != null) {
                scene.addEventFilter(InputEvent.ANY, heard);
            }
        });
        below.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /**
     * Does so for as long as both are there.
     *
     * @param below what holds the stops
     * @param cover what may stand over some of them, or beside them
     */
    public static void pass(Node below, Node cover) {
        var _ = new CoveredStops(below, cover);
    }

    private void hear(InputEvent event) {
        boolean tab = event instanceof KeyEvent key
                && key.getEventType() == KeyEvent.KEY_PRESSED
                && key.getCode() == KeyCode.TAB;
        way = !tab ? null : ((KeyEvent) event).isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
    }

    private void follow(@Nullable Node owner) {
        TraversalDirection going = way;
        if (going != null && owner != null && isCovered(owner)) {
            owner.requestFocusTraversal(going);
        }
    }

    private boolean isCovered(Node stop) {
        Node each = stop;
        while (each != null && each != below) {
            each = each.getParent();
        }
        if (each == null || !cover.isVisible() || cover.getScene() != below.getScene()) {
            return false;
        }
        Bounds place = stop.localToScene(stop.getLayoutBounds());
        return cover.localToScene(cover.getLayoutBounds()).contains(place.getCenterX(), place.getCenterY());
    }
}
