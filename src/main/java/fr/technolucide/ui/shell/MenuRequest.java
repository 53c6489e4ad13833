package fr.technolucide.ui.shell;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The menu key and Shift+F10, which ask what has the keyboard for its menu, as the right button asks what lies under the
 * pointer. JavaFX asks so by itself on Windows alone, where its own request is left out: else the menu would open twice.
 */
final class MenuRequest {

    private final Scene scene;
    private boolean asking;

    private MenuRequest(Scene scene) {
        this.scene = scene;
    }

    static void listen(Scene scene) {
        MenuRequest request = new MenuRequest(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, request::press);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger() && !request.asking) {
                event.consume();
            }
        });
    }

    private void press(KeyEvent event) {
        boolean asked =
                event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        Node owner = scene.getFocusOwner();
        if (!asked || owner == null) {
            return;
        }
        event.consume();
        asking = true;
        try {
            owner.fireEvent(request(place(owner)));
        } finally {
            asking = false;
        }
    }

    /** Returns the line chosen of a list or a table, where it is in sight; else the node itself. */
    private static Node place(Node owner) {
        return owner.lookupAll(".indexed-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> cell && cell.isSelected() && cell.isVisible())
                .reduce((one, other) -> other.isFocused() ? other : one)
                .orElse(owner);
    }

    /** Returns a request for the menu under a node. */
    private static ContextMenuEvent request(Node node) {
        Bounds bounds = node.getLayoutBounds();
        Point2D corner = new Point2D(bounds.getMinX(), bounds.getMaxY());
        Point2D inScene = node.localToScene(corner);
        Point2D onScreen = node.localToScreen(corner);
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                inScene.getX(),
                inScene.getY(),
                onScreen.getX(),
                onScreen.getY(),
                true,
                null);
    }
}
