package fr.technolucide.ui.session;

import java.time.Instant;

/**
 * What the status bar says of the disk.
 *
 * @param last    when the last change reached it
 * @param waiting whether changes wait to be written
 */
public record SaveState(Phase phase, Instant last, boolean waiting) {

    /** Whether a change is on its way. */
    public enum Phase {
        SAVED,
        SAVING,
        FAILED
    }
}
