package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.ui.chart.RangeGlyph;
import fr.technolucide.ui.table.CellRenderer;
import fr.technolucide.ui.table.DisplayedRow;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the central value beside its range as a small drawing, over the range in words. */
final class FootprintLook implements CellRenderer {

    private final Label central = new Label();
    private final RangeGlyph glyph = new RangeGlyph();
    private final Label spread = new Label();
    private final VBox lines;

    FootprintLook() {
        central.getStyleClass().add("central");
        spread.getStyleClass().add("second");
        HBox top = new HBox(central, glyph);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("footprint-top");
        lines = new VBox(top, spread);
        lines.getStyleClass().addAll("two-lines", "footprint-cell");
    }

    @Override
    public void dress(Labeled cell, @Nullable DisplayedRow row) {
        Range co2 = row == null ? null : row.row().get(UseCases.CO2);
        cell.setContentDisplay(co2 == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        if (co2 == null) {
            cell.setGraphic(null);
            return;
        }
        central.setText(Messages.words().co2(co2.central()));
        spread.setText(Messages.words().co2Spread(co2));
        glyph.show(co2);
        cell.setGraphic(lines);
    }
}
