package fr.technolucide.ui.footprint;

import fr.technolucide.ui.common.Controls;
import javafx.scene.layout.VBox;

/** A figure in a sentence, and what it stands on under it. */
final class FactLine extends VBox {

    FactLine(String words, String about) {
        getStyleClass().add("fact");
        getChildren().addAll(Controls.wrapped(words, "fact-words"), Controls.wrapped(about, "second"));
    }
}
