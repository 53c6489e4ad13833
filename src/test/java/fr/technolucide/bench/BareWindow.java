package fr.technolucide.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least a JavaFX program can show: one label in a window of the same size. */
final class BareWindow {

    private BareWindow() {}

    public static void main(String[] arguments) {
        Drawn.report(DRAWN);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label(DRAWN), 1366, 768));
            stage.show();
        });
    }

    private static final String DRAWN = "Technolucide";
}
