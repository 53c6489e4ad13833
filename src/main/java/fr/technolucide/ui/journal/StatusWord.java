package fr.technolucide.ui.journal;

import fr.technolucide.method.ToolStatus;
import fr.technolucide.ui.common.SchemaLabels;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A label that shows the status of a tool: a shape, then the word, then a colour. */
final class StatusWord extends Label {

    StatusWord() {
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        setGraphic(shape);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("status-word");
    }

    void show(ToolStatus status) {
        setText(SchemaLabels.choice(status));
        getStyleClass()
                .setAll(
                        "label",
                        "status-word",
                        switch (status) {
                            case TO_EXPLORE -> "to-explore";
                            case EXPLORING -> "exploring";
                            case TO_DECIDE -> "to-decide";
                            case ADOPTED -> "adopted";
                            case ADAPTED -> "adapted";
                            case SET_ASIDE -> "set-aside";
                        });
    }
}
