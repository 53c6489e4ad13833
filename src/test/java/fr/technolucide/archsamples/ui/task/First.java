package fr.technolucide.archsamples.ui.task;

import javafx.application.Platform;

/** The one place, were it alone. */
public final class First {
    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
