package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.table.DisplayedRow;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** Shows the proposal of the rule as a badge. */
final class BadgeLook {

    private BadgeLook() {}

    static void dress(Labeled cell, @Nullable DisplayedRow row) {
        Verdict verdict = row == null ? null : row.row().get(UseCases.VERDICT);
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.setGraphic(verdict == null ? null : new VerdictBadge(verdict));
    }
}
