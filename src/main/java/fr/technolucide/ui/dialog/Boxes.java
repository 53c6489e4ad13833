package fr.technolucide.ui.dialog;

import fr.technolucide.ui.common.Icon.Shape;

/** Makes boxes to be configured and shown: dialogs above the window, or cards on a page. */
@FunctionalInterface
public interface Boxes {

    DialogBox box(Shape icon, String title);
}
