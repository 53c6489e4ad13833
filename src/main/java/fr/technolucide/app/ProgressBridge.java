package fr.technolucide.app;

import fr.technolucide.exchange.Progress;

/** Tells the window how far an export is: the two floors do not know each other's progress. */
record ProgressBridge(fr.technolucide.ui.common.Progress window) implements Progress {

    @Override
    public void at(double share) {
        window.at(share, "");
    }

    @Override
    public boolean isCancelled() {
        return window.isCancelled();
    }
}
