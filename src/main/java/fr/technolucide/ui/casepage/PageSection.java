package fr.technolucide.ui.casepage;

import fr.technolucide.ui.common.Controls;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A part of the page under a heading: another is a class that extends this, and its line in {@link CasePage}. */
abstract class PageSection extends VBox {

    private final HBox head;

    /** @param aside what stands at the right end of the heading */
    PageSection(String title, Node... aside) {
        Label words = Controls.wrapped(title, "section-title");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = new HBox(words);
        head.getChildren().addAll(aside);
        head.getStyleClass().add("section-head");
        getStyleClass().add("page-section");
        getChildren().add(head);
    }

    /** Sets what stands under the heading. */
    final void fill(Node... content) {
        getChildren().setAll(head);
        getChildren().addAll(content);
    }

    /** Shows a reading; called after each step too. */
    abstract void show(CaseReading reading);
}
