package fr.technolucide.ui.common;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Gives a page the width that it has beside the vertical bar of its scroll pane, whether the bar is there or not. A page that is
 * lower where it is narrower, since a part of it then goes under another, would otherwise call the bar and send it away for ever.
 */
public final class SteadyWidth {

    private SteadyWidth() {}

    public static void keep(ScrollPane pane, Region page) {
        page.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                0, pane.getWidth() - pane.snappedLeftInset() - pane.snappedRightInset() - bar(pane)),
                        pane.widthProperty(),
                        pane.insetsProperty(),
                        pane.skinProperty()));
    }

    private static double bar(ScrollPane pane) {
        for (Node part : pane.lookupAll(".scroll-bar")) {
            if (part instanceof ScrollBar bar
                    && bar.getParent() == pane
                    && bar.getOrientation() == Orientation.VERTICAL) {
                return bar.prefWidth(-1);
            }
        }
        return 0;
    }
}
