package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.sheet.CellLook;
import fr.technolucide.ui.sheet.TableRow;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** The title over the stage and the tool. */
final class NameLook implements CellLook {

    private final TwoLines lines = new TwoLines("row-title");

    @Override
    public void dress(Labeled cell, @Nullable TableRow row) {
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        if (row == null) {
            cell.setGraphic(null);
            return;
        }
        lines.say(row.text(UseCases.TITLE), CaseWords.second(row.row(), row.text(UseCases.TOOL)));
        cell.setGraphic(lines);
    }
}
