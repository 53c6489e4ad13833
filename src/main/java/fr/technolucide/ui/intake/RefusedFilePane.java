package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.dialog.Dialogs;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A file that is not taken, and why, in the place of its rows. */
final class RefusedFilePane {

    private RefusedFilePane() {}

    static Node of(String sentence) {
        Icon icon = new Icon(Icon.Shape.FAILED);
        icon.getStyleClass().add("alert");
        Label title = new Label(Messages.text("intake.assistant.refused"), icon);
        title.getStyleClass().add("intake-refused");
        Label text = Dialogs.text(sentence);
        text.setId("intake.refusal");
        VBox box = new VBox(title, text);
        box.getStyleClass().add("intake-refusal");
        return box;
    }
}
