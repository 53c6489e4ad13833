package fr.technolucide.ui.footprint;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The title of a part, and what its figures are in. */
final class PartHead {

    private PartHead() {}

    /** @param unit the key of what is said after the title */
    static FlowPane of(String title, String unit) {
        Label name = Controls.wrapped(Messages.text(title), "card-title");
        FlowPane head = new FlowPane(name, Controls.wrapped(Messages.text(unit), "second"));
        head.getStyleClass().add("part-head");
        return head;
    }
}
