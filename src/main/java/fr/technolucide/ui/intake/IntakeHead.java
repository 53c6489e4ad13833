package fr.technolucide.ui.intake;

import fr.technolucide.ui.common.WrapBar;
import java.util.List;
import javafx.scene.control.Label;

/** The steps, and at their right what is being taken in. */
final class IntakeHead extends WrapBar {

    IntakeHead(Stepper stepper, Label source) {
        getStyleClass().add("intake-head");
        source.setId("intake.source");
        source.getStyleClass().add("intake-source");
        source.setWrapText(true);
        fill(List.of(stepper.node()), List.of(source));
    }
}
