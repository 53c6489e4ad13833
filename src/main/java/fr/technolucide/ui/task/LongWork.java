package fr.technolucide.ui.task;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The progress of a long task, shown in the status bar with its « Annuler ». */
public final class LongWork implements TaskProgress {

    private final String title;
    private final Executor uiThread;
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private volatile boolean stop;

    LongWork(String title, Executor uiThread) {
        this.title = title;
        this.uiThread = uiThread;
    }

    public String title() {
        return title;
    }

    /** Returns the progress from 0 to 1, negative when it is not known. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Returns whether it was asked to stop, and has not stopped yet. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** Asks the work to stop; it ends when it has undone what it began. */
    public void cancel() {
        stop = true;
        stopping.set(true);
    }

    @Override
    public void at(double fraction, String what) {
        uiThread.execute(() -> {
            done.set(fraction);
            step.set(what);
        });
    }

    @Override
    public boolean isCancelled() {
        return stop;
    }
}
