package fr.technolucide.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least a JavaFX program can show: one label in a window of the same size. */
final class BareWindow {

    /** The argument of a window that stays once it is drawn. */
    static final String STAYS = "stays";

    private static final String DRAWN = "Technolucide";

    private BareWindow() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            Drawn.report(DRAWN);
        }
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label(DRAWN), 1366, 768));
            stage.show();
        });
    }
}
