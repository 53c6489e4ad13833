package fr.technolucide.ui.common;

import javafx.scene.Node;

/**
 * Tells in which part of a window the keyboard is. {@link Node#isFocusWithin} is not asked: it stays true of a part whose
 * nodes were taken out and put back while one of them had the keyboard.
 */
public final class Keyboard {

    private Keyboard() {}

    /** Returns whether a part, or something in it, has the keyboard of its scene. */
    public static boolean isIn(Node part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (owner != null && owner != part) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
