package fr.technolucide.ui.checklist;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the tab as a whole: Ctrl+Page suiv. and préc. from group to group, Ctrl+N another filling. What stands below has its own. */
final class ChecklistKeys {

    private final ChecklistModel model;
    private final Runnable moved;
    private final Runnable another;

    /**
     * @param moved   once another group is shown
     * @param another begins a filling
     */
    ChecklistKeys(ChecklistModel model, Runnable moved, Runnable another) {
        this.model = model;
        this.moved = moved;
        this.another = another;
    }

    void press(KeyEvent event) {
        boolean command = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (command && command(event.getCode())) {
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
}
