package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.table.CellRenderer;
import fr.technolucide.ui.table.DisplayedRow;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** Shows the title over the stage and the tool. */
final class NameLook implements CellRenderer {

    private final TwoLines lines = new TwoLines("row-title");

    @Override
    public void dress(Labeled cell, @Nullable DisplayedRow row) {
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        if (row == null) {
            cell.setGraphic(null);
            return;
        }
        lines.say(row.text(UseCases.TITLE), CaseWords.second(row.row(), row.text(UseCases.TOOL)));
        cell.setGraphic(lines);
    }
}
