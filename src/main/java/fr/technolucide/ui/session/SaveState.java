package fr.technolucide.ui.session;

import java.time.Instant;

/**
 * The state of the writes to the disk, for the status bar.
 *
 * @param last    when the last change reached it
 * @param waiting whether changes wait to be written
 */
public record SaveState(Phase phase, Instant last, boolean waiting) {

    /** The phase of the last change. */
    public enum Phase {
        SAVED,
        SAVING,
        FAILED
    }
}
