package fr.technolucide.ui.intake;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Lies over a step while its answer is looked for, once that takes long enough to be noticed. */
final class WaitingOverlay extends VBox {

    private static final Duration NOTICED = Duration.millis(400);

    private final PauseTransition pause = new PauseTransition(NOTICED);

    WaitingOverlay(ObservableValue<String> words) {
        getStyleClass().add("intake-waiting");
        setId("intake.waiting");
        Label label = new Label();
        ProgressBar bar = new ProgressBar();
        bar.accessibleTextProperty().bind(label.textProperty());
        getChildren().addAll(label, bar);
        setVisible(false);
        pause.setOnFinished(event -> setVisible(true));
        words.subscribe(said -> {
            if (said.isEmpty()) {
                pause.stop();
                setVisible(false);
            } else {
                label.setText(said);
                pause.playFromStart();
            }
        });
    }
}
