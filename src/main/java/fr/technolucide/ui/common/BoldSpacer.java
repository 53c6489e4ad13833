package fr.technolucide.ui.common;

import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The extra width of words once they are bold, kept empty until then, so that nothing beside them moves. */
public final class BoldSpacer {

    private BoldSpacer() {}

    /**
     * Returns the space that follows the words while they are not bold; in em, so that it follows the size of the text.
     */
    public static Region after(String words) {
        double ems = TextWidth.of(words, Theme.SEMI_BOLD) - TextWidth.of(words, Theme.REGULAR);
        Region room = new Region();
        room.getStyleClass().add("bold-room");
        room.setMouseTransparent(true);
        room.setStyle(
                String.format(Locale.ROOT, "-fx-min-width: %1$.3fem; -fx-max-width: %1$.3fem;", Math.max(0, ems)));
        return room;
    }

    /** Keeps the room in a button of a group, as long as it is not the chosen one. */
    public static void keep(Labeled button, ObservableBooleanValue chosen) {
        Region room = after(button.getText());
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(0);
        chosen.subscribe(bold -> button.setGraphic(bold ? null : room));
    }

    /** The same for words after a drawing: the room is between the two, so that the drawing stays where it is. */
    public static void keep(Labeled button, Node drawing, ObservableBooleanValue chosen) {
        HBox line = new HBox(drawing);
        line.setAlignment(Pos.CENTER);
        Region room = after(button.getText());
        button.setContentDisplay(ContentDisplay.LEFT);
        chosen.subscribe(bold -> {
            line.getChildren().remove(room);
            if (!bold) {
                line.getChildren().add(room);
            }
        });
        button.setGraphic(line);
    }
}
