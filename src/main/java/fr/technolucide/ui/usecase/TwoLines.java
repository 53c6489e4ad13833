package fr.technolucide.ui.usecase;

import fr.technolucide.ui.common.TruncatedText;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A line, and what is less important under it; what is cut is whole in a tooltip. */
final class TwoLines extends VBox {

    private final Label first = TruncatedText.explained(new Label());
    private final Label second = TruncatedText.explained(new Label());

    TwoLines(String firstStyle) {
        getStyleClass().add("two-lines");
        first.getStyleClass().add(firstStyle);
        second.getStyleClass().add("second");
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        getChildren().setAll(first, second);
    }

    void say(String words, String under) {
        first.setText(words);
        second.setText(under);
    }
}
