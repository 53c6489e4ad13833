package fr.technolucide.ui.task;

import java.util.concurrent.CancellationException;

/** How far a piece of long work is, told from the thread that does it, and whether the person wants it stopped. */
public interface TaskProgress {

    /**
     * @param done from 0 to 1, or negative when it is not known
     * @param step what is being done, in the current language; may be empty
     */
    void at(double done, String step);

    boolean isCancelled();

    /**
     * To be called between two steps that leave nothing half done.
     *
     * @throws CancellationException when the person cancelled; the work lets it through, having undone what it began
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
