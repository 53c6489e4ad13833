package fr.technolucide.ui.common;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * F6 from panel to panel of a part of the window, and back with Maj. What is not there is passed over; beyond the first and
 * the last the key is left to what stands around, which has other panels.
 */
public final class PanelCycle {

    private final List<Panel> panels;

    /**
     * A panel.
     *
     * @param node  holds what is in it; one that stands in another comes after it
     * @param there whether it can be entered
     * @param enter gives it the keyboard
     */
    public record Panel(Node node, BooleanSupplier there, Runnable enter) {

        /** Returns a panel that can be entered as long as it is shown and not disabled. */
        public static Panel of(Node node, Runnable enter) {
            return new Panel(node, () -> isShown(node), enter);
        }

        private static boolean isShown(Node node) {
            boolean shown = node.getScene() != null && !node.isDisabled();
            for (Node each = node; each != null; each = each.getParent()) {
                shown &= each.isVisible();
            }
            return shown;
        }
    }

    public PanelCycle(Panel... panels) {
        this.panels = List.of(panels);
    }

    /** Answers the key; consumes it where it leads to another panel. */
    public void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F6 && go(event.isShiftDown() ? -1 : 1)) {
            event.consume();
        }
    }

    private boolean go(int step) {
        for (int i = current() + step; i >= 0 && i < panels.size(); i += step) {
            if (enter(panels.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Enters from outside: by the first panel, or by the last. */
    public void enter(boolean last) {
        List<Panel> order = last ? panels.reversed() : panels;
        for (Panel panel : order) {
            if (enter(panel)) {
                return;
            }
        }
    }

    private boolean enter(Panel panel) {
        boolean there = panel.there().getAsBoolean();
        if (there) {
            panel.enter().run();
        }
        return there;
    }

    /** Returns the place of the panel that has the keyboard; −1 where none has it. */
    private int current() {
        int current = -1;
        for (int i = 0; i < panels.size(); i++) {
            current = Keyboard.isIn(panels.get(i).node()) ? i : current;
        }
        return current;
    }
}
