package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says, above the tabs, that nothing can be changed here, why, and how to work all the same. */
final class ReadOnlyBanner extends HBox {

    /** @param why a sentence; the plain one when blank */
    ReadOnlyBanner(String why, Runnable copy) {
        getStyleClass().add("read-only");
        Label words = new Label(
                why.isBlank() ? Messages.text("shell.read_only") : Messages.text("shell.read_only.why", why),
                new Icon(Shape.LOCK));
        words.setId("read_only");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button work = new Button(Messages.text("shell.read_only.copy"));
        work.setMinWidth(Region.USE_PREF_SIZE);
        work.setOnAction(event -> copy.run());
        getChildren().addAll(words, work);
    }
}
