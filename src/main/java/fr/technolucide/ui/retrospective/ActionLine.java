package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.workbook.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action shown beside the board.
 *
 * @param owner    empty when nobody has it
 * @param when     « en retard de 10 jours », « pour le 2 décembre », « faite le 25 novembre »
 * @param late     whether {@code when} is to be seen
 * @param following what a carried one goes on in
 */
record ActionLine(
        Row row,
        String owner,
        String when,
        boolean late,
        @Nullable Row following) {

    UUID id() {
        return row.id();
    }

    String title() {
        return row.get(Actions.TITLE, "");
    }

    ActionStatus status() {
        return row.get(Actions.STATUS, ActionStatus.OPEN);
    }

    boolean isOpen() {
        return status() == ActionStatus.OPEN;
    }
}
