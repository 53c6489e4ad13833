package fr.technolucide.ui.table;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A pane that shows the form of a sheet, or what replaces it for a while. */
final class FormPlace extends StackPane {

    void show(Node content) {
        if (!shows(content)) {
            getChildren().setAll(content);
        }
    }

    boolean shows(Node content) {
        return getChildren().contains(content);
    }
}
