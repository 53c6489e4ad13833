package fr.technolucide.ui.checklist;

import fr.technolucide.ui.common.Keyboard;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the tab as a whole: Ctrl+Page suiv. and préc. from group to group, Ctrl+N another filling, F6 from part to
 * part. What stands below has its own.
 */
final class ChecklistKeys {

    /** A part of the tab. */
    record Part(Node node, Runnable enter) {}

    private final ChecklistModel model;
    private final List<Part> parts;
    private final Runnable moved;
    private final Runnable another;

    /**
     * @param moved   once another group is shown
     * @param another begins a filling
     */
    ChecklistKeys(ChecklistModel model, List<Part> parts, Runnable moved, Runnable another) {
        this.model = model;
        this.parts = parts;
        this.moved = moved;
        this.another = another;
    }

    void press(KeyEvent event) {
        boolean command = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean round = event.getCode() == KeyCode.F6;
        boolean handled = (command && command(event.getCode())) || (round && turnRound(event.isShiftDown() ? -1 : 1));
        if (handled) {
            event.consume();
        }
    }

    private boolean command(KeyCode code) {
        switch (code) {
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case N -> another.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(int places) {
        if (model.turn(places)) {
            moved.run();
        }
    }

    /** Beyond the first and the last part, the window goes on. */
    private boolean turnRound(int step) {
        int here = -1;
        for (int i = 0; i < parts.size(); i++) {
            here = Keyboard.isIn(parts.get(i).node()) ? i : here;
        }
        int there = here < 0 ? 0 : here + step;
        if (there < 0 || there >= parts.size()) {
            return false;
        }
        parts.get(there).enter().run();
        return true;
    }
}
