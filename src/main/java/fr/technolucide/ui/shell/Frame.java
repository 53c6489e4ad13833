package fr.technolucide.ui.shell;

import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Job;
import fr.technolucide.workbook.Workbook;
import java.util.Optional;

/** The window, as its commands see it. */
interface Frame {

    /** Returns the workbook shown, if any. */
    Optional<Session> current();

    /**
     * Shows a workbook in place of the one there, which is then closed.
     *
     * @param why why it can only be read, as a sentence; blank when it was asked for, or can be written
     */
    Session show(Workbook opened, String why);

    /** Closes the workbook, without a question; the window stays, and offers others. Answers once the file is let go. */
    Job<Boolean> release();

    /** Makes the whole window again over the same workbook: the words changed. */
    void rebuild();

    void quit();

    /** Goes on once nothing begun in the window is unfinished, or the person throws it away. */
    void whenFinished(Runnable onward);
}
