package fr.technolucide.ui.common;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Shows words that someone typed, cut where there is no room, and then whole in a tooltip. */
public final class TruncatedText {

    private TruncatedText() {}

    public static <T extends Labeled> T explained(T labeled) {
        labeled.textTruncatedProperty().subscribe(cut -> explain(labeled));
        labeled.textProperty().subscribe(text -> explain(labeled));
        return labeled;
    }

    private static void explain(Labeled labeled) {
        labeled.setTooltip(labeled.isTextTruncated() ? new Tooltip(labeled.getText()) : null);
    }
}
