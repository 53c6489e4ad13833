package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action that is over has a day on which it closed, one that is opened again has none; one that is carried over opens
 * the next.
 */
final class ActionConsequences {

    private ActionConsequences() {}

    static List<Edit> of(@Nullable Row before, @Nullable Row after, Reader reader) {
        if (after == null) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        boolean open = after.get(Actions.STATUS) == ActionStatus.OPEN;
        if (open && isReopened(before, after)) {
            edits.add(Edit.update(after, Actions.CLOSED_ON, null));
        } else if (!open && !after.isEmpty(Actions.STATUS) && after.isEmpty(Actions.CLOSED_ON)) {
            edits.add(Edit.update(after, Actions.CLOSED_ON, closing(after, reader.today())));
        }
        if (becomesCarried(before, after)
                && reader.where(Actions.CARRIED_FROM, after.id()).isEmpty()) {
            edits.add(Edit.insert(Actions.SHEET, successor(after, reader)));
        }
        return edits;
    }

    /** Returns whether an action is opened again; a closing day that was typed with it stays. */
    private static boolean isReopened(@Nullable Row before, Row after) {
        return before != null
                && before.get(Actions.STATUS) != ActionStatus.OPEN
                && Objects.equals(before.get(Actions.CLOSED_ON), after.get(Actions.CLOSED_ON));
    }

    private static LocalDate closing(Row action, LocalDate today) {
        LocalDate opened = action.get(Actions.OPENED_ON, today);
        return opened.isAfter(today) ? opened : today;
    }

    private static boolean becomesCarried(@Nullable Row before, Row after) {
        return after.get(Actions.STATUS) == ActionStatus.CARRIED
                && (before == null || before.get(Actions.STATUS) != ActionStatus.CARRIED);
    }

    /**
     * Returns the next action of one that is carried over: same title, owner and links; its due date is to be chosen.
     */
    private static Cells successor(Row carried, Reader reader) {
        return Cells.of(Actions.TITLE, carried.get(Actions.TITLE))
                .and(Actions.OWNER, carried.get(Actions.OWNER))
                .and(Actions.STATUS, ActionStatus.OPEN)
                .and(Actions.OPENED_ON, reader.today())
                .and(
                        Actions.RETROSPECTIVE,
                        Retrospectives.current(reader).map(Row::id).orElse(null))
                .and(Actions.USE_CASE, carried.get(Actions.USE_CASE))
                .and(Actions.QUESTION, carried.get(Actions.QUESTION))
                .and(Actions.CARRIED_FROM, carried.id());
    }
}
