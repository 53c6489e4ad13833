package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.table.DisplayedRow;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Shows the purpose of the freed hours in a tooltip. */
final class HoursLook {

    private HoursLook() {}

    static void dress(Labeled cell, @Nullable DisplayedRow row) {
        String use = row == null ? "" : row.row().get(UseCases.FREED_TIME_USE, "");
        cell.setTooltip(use.isEmpty() ? null : new Tooltip(use));
    }
}
