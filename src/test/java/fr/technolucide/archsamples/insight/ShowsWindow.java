package fr.technolucide.archsamples.insight;

import javafx.stage.Stage;

/** A window below the windows. */
public final class ShowsWindow {
    public Stage stage;
}
