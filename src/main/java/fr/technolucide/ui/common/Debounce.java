package fr.technolucide.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs an action once the person stopped typing. */
public final class Debounce {

    private static final Duration PAUSE = Duration.millis(150);

    private final PauseTransition pause = new PauseTransition(PAUSE);

    public Debounce(Runnable action) {
        pause.setOnFinished(event -> action.run());
    }

    public void poke() {
        pause.playFromStart();
    }
}
