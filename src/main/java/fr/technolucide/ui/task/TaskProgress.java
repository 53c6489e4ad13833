package fr.technolucide.ui.task;

import java.util.concurrent.CancellationException;

/** Reports the progress of a long task from the thread that runs it, and tells whether the person cancelled it. */
public interface TaskProgress {

    /**
     * @param done from 0 to 1, or negative when it is not known
     * @param step what is being done, in the current language; may be empty
     */
    void at(double done, String step);

    boolean isCancelled();

    /**
     * Stops the task if it was cancelled; to be called between two steps that leave nothing half done.
     *
     * @throws CancellationException when the person cancelled; the work lets it through, having undone what it began
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
