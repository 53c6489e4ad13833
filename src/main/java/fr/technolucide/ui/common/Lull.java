package fr.technolucide.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * What takes a pass over many rows, and so waits until a person stops typing. Until it has begun, {@link Tasks#isIdle}
 * says that something is still to come.
 */
public final class Lull {

    /** Longer than between two letters of a word, too short to be felt after the last one. */
    private static final Duration LENGTH = Duration.millis(200);

    private final PauseTransition pause = new PauseTransition(LENGTH);
    private final Runnable begun;
    private boolean waiting;

    /**
     * @param begun told when it begins to wait
     * @param over  told when it no longer does, after the action
     */
    Lull(Runnable action, Runnable begun, Runnable over) {
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
