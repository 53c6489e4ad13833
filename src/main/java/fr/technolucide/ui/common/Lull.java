package fr.technolucide.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * What takes a pass over many rows, and so waits until a person stops typing. Until it has begun, {@link Tasks#isIdle}
 * says that something is still to come.
 */
public final class Lull {

    /** Longer than between two letters of a word, too short to be felt after the last one. */
    static final Duration BRIEF = Duration.millis(200);

    /** As long as a person looks for a word; what was typed before a breakdown may be lost for as long. */
    static final Duration LONG = Duration.millis(1500);

    private final PauseTransition pause;
    private final Runnable begun;
    private boolean waiting;

    /**
     * @param begun told when it begins to wait
     * @param over  told when it no longer does, after the action
     */
    Lull(Duration length, Runnable action, Runnable begun, Runnable over) {
        this.pause = new PauseTransition(length);
        this.begun = begun;
        pause.setOnFinished(event -> {
            waiting = false;
            action.run();
            over.run();
        });
    }

    /** Waits from now on, whether or not it was waiting. On the UI thread. */
    public void restart() {
        if (!waiting) {
            waiting = true;
            begun.run();
        }
        pause.playFromStart();
    }
}
