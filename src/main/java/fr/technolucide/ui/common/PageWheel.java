package fr.technolucide.ui.common;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.ScrollEvent;

/**
 * The wheel over a text of several lines: it scrolls the page, unless the text has lines that are out of sight. A text
 * that shows all of them has a pixel or two to scroll nevertheless, and would hold the page under the pointer.
 */
public final class PageWheel {

    private PageWheel() {}

    public static void of(TextArea area) {
        area.addEventFilter(ScrollEvent.SCROLL, event -> {
            Parent around = area.getParent();
            if (around != null && isWhole(area)) {
                event.consume();
                Event.fireEvent(around, event.copyFor(around, around));
            }
        });
    }

    private static boolean isWhole(TextArea area) {
        return area.lookup(".scroll-pane") instanceof ScrollPane pane
                && pane.getContent().getLayoutBounds().getHeight()
                                - pane.getViewportBounds().getHeight()
                        < area.getFont().getSize();
    }
}
