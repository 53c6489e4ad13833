package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.table.CellRenderer;
import fr.technolucide.ui.table.DisplayedRow;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** Shows the place of the human over who decides; a tool that acts alone is framed as an alert. */
final class HumanLook implements CellRenderer {

    private final TwoLines lines = new TwoLines("human-place");
    private final TwoLines alert = new TwoLines("red-flag");

    @Override
    public void dress(Labeled cell, @Nullable DisplayedRow row) {
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        if (row == null) {
            cell.setGraphic(null);
            return;
        }
        HumanPlace place = row.row().get(UseCases.HUMAN_PLACE);
        boolean decided = !row.row().isEmpty(UseCases.DECIDER);
        TwoLines shown = place == HumanPlace.DECIDES_ALONE ? alert : lines;
        shown.say(
                place == null ? Messages.words().missing() : SchemaLabels.shortChoice(place),
                decided ? Messages.text("usecase.decider", row.text(UseCases.DECIDER)) : "");
        cell.setGraphic(shown);
    }
}
