package fr.technolucide.ui.dialog;

import javafx.scene.Parent;

/** A dialog, or a card on a page, over what is typed in which the window does not close unasked. */
interface Guarded {

    Parent card();

    /** Returns whether it holds something that no file holds yet. */
    boolean isKeeping();

    /** Leaves it as Échap does. */
    void leave();

    void close();
}
