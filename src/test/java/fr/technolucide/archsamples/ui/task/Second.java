package fr.technolucide.archsamples.ui.task;

import javafx.application.Platform;

/** A second place. */
public final class Second {
    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
