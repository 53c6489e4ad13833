package fr.technolucide.ui.task;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Runs an action once a person stops typing: a pass over many rows, the write of a field that still has focus. Where it
 * is bounded, it never waits longer than {@link #LONGEST} for a person who types without a pause. While it waits, the window is not at rest;
 * {@link Tasks#hurry} ends the wait.
 */
public final class Debouncer {

    /** Keeps account of who waits. */
    interface Register {

        /** Returns whether nothing may wait any more. */
        boolean isClosed();

        void waits(Debouncer debouncer);

        void waited(Debouncer debouncer);
    }

    /** A time longer than the pause between two letters of a word, and too short to be noticed after the last one. */
    static final Duration BRIEF = Duration.millis(200);

    /** The time that a person takes to find a word. */
    static final Duration LONG = Duration.millis(1500);

    /** The longest wait, and so the longest time of typing that a crash can lose. */
    static final Duration LONGEST = Duration.millis(1900);

    private static final double NANOS = 1e6;

    private final Duration length;
    private final Duration longest;
    private final PauseTransition pause = new PauseTransition();
    private final Runnable action;
    private final Register register;
    private boolean waiting;
    private long since;

    /** @param longest {@link Duration#INDEFINITE} to wait as long as a person types */
    Debouncer(Duration length, Duration longest, Runnable action, Register register) {
        this.length = length;
        this.longest = longest;
        this.action = action;
        this.register = register;
        pause.setOnFinished(event -> end());
    }

    /**
     * Waits from now on; if it was waiting, no longer than the longest wait in all. Not once {@link Tasks} are closed. On
     * the UI thread.
     */
    public void restart() {
        if (register.isClosed()) {
            return;
        }
        if (!waiting) {
            waiting = true;
            since = System.nanoTime();
            register.waits(this);
        }
        double left = longest.toMillis() - (System.nanoTime() - since) / NANOS;
        pause.stop();
        pause.setDuration(Duration.millis(Math.clamp(left, 0, length.toMillis())));
        pause.playFromStart();
    }

    /** Waits no more, and does nothing. On the UI thread. */
    public void forget() {
        if (waiting) {
            pause.stop();
            waiting = false;
            register.waited(this);
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
                register.waited(this);
            }
        }
    }
}
