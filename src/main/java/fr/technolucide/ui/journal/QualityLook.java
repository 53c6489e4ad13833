package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.table.CellRenderer;
import fr.technolucide.ui.table.DisplayedRow;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Draws five small squares before the figure, as many filled. */
final class QualityLook implements CellRenderer {

    private static final int SQUARES = 5;
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final HBox squares = new HBox();

    QualityLook() {
        squares.getStyleClass().add("quality");
        for (int i = 0; i < SQUARES; i++) {
            Region square = new Region();
            square.getStyleClass().add("square");
            squares.getChildren().add(square);
        }
    }

    @Override
    public void dress(Labeled cell, @Nullable DisplayedRow row) {
        Integer quality = row == null ? null : row.row().get(Trials.QUALITY);
        for (int i = 0; i < SQUARES; i++) {
            squares.getChildren().get(i).pseudoClassStateChanged(FILLED, quality != null && i < quality);
        }
        cell.setGraphic(quality == null ? null : squares);
    }
}
