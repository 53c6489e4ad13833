package fr.technolucide.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * What waits until a person stops typing: a pass over many rows, the writing of a field that is not left. For as long as
 * it waits, the window is not at rest; {@link Tasks#hurry} ends the waiting.
 */
public final class Lull {

    /** Longer than between two letters of a word, too short to be felt after the last one. */
    static final Duration BRIEF = Duration.millis(200);

    /** As long as a person looks for a word; what was typed before a breakdown may be lost for as long. */
    static final Duration LONG = Duration.millis(1500);

    private final PauseTransition pause;
    private final Runnable action;
    private final Tasks tasks;
    private boolean waiting;

    Lull(Duration length, Runnable action, Tasks tasks) {
        this.pause = new PauseTransition(length);
        this.action = action;
        this.tasks = tasks;
        pause.setOnFinished(event -> end());
    }

    /** Waits from now on, whether or not it was waiting; not once {@link Tasks} are closed. On the UI thread. */
    public void restart() {
        if (tasks.isClosed()) {
            return;
        }
        if (!waiting) {
            waiting = true;
            tasks.waits(this);
        }
        pause.playFromStart();
    }

    /** Waits no more, and does nothing. On the UI thread. */
    void forget() {
        if (waiting) {
            pause.stop();
            waiting = false;
            tasks.waited(this);
        }
    }

    /** Does now what it waits to do; nothing when it does not wait. On the UI thread. */
    void end() {
        if (waiting) {
            pause.stop();
            waiting = false;
            try {
                action.run();
            } finally {
                tasks.waited(this);
            }
        }
    }
}
