package fr.technolucide.app;

import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.ui.task.TaskProgress;

/** Forwards the progress of an export to the window: the two floors do not know each other's types of progress. */
record ProgressBridge(TaskProgress window) implements ProgressListener {

    @Override
    public void at(double share) {
        window.at(share, "");
    }

    @Override
    public boolean isCancelled() {
        return window.isCancelled();
    }
}
