package fr.technolucide.ui.common;

/** A node other than a text or a table whose content is copied while it has the keyboard. */
public interface CopyableNode {

    /** Copies its content to the clipboard. */
    void copy();
}
