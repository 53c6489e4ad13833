package fr.technolucide.app;

import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.ui.task.TaskProgress;

/** Tells the window how far an export is: the two floors do not know each other's progress. */
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
