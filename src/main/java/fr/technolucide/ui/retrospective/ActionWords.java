package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Actions in words: who has them, and when they are due, or became what they are. */
final class ActionWords {

    private final Reader reader;
    private final Labels labels;
    private final LocalDate today;
    private final Words words = Messages.words();

    ActionWords(Reader reader, Labels labels) {
        this.reader = reader;
        this.labels = labels;
        this.today = reader.today();
    }

    List<ActionLine> lines(List<Row> actions) {
        return actions.stream().map(this::line).toList();
    }

    private ActionLine line(Row action) {
        UUID owner = action.get(Actions.OWNER);
        Row following = action.get(Actions.STATUS) == ActionStatus.CARRIED
                ? reader.where(Actions.CARRIED_FROM, action.id()).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        return new ActionLine(
                action,
                owner == null ? "" : labels.of(People.SHEET, owner),
                when(action),
                action.get(Actions.DAYS_LATE, 0) > 0,
                following);
    }

    private String when(Row action) {
        LocalDate closed = action.get(Actions.CLOSED_ON);
        ActionStatus status = action.get(Actions.STATUS, ActionStatus.OPEN);
        if (status != ActionStatus.OPEN) {
            return closed == null
                    ? ""
                    : Messages.text(
                            switch (status) {
                                case DONE -> "retrospective.action.done";
                                case CARRIED -> "retrospective.action.carried";
                                case DROPPED -> "retrospective.action.dropped";
                                case OPEN -> throw new IllegalStateException("an open action is not settled");
                            },
                            words.date(closed, today));
        }
        Integer late = action.get(Actions.DAYS_LATE);
        LocalDate due = action.get(Actions.DUE);
        if (late != null && late > 0) {
            return Messages.text("retrospective.action.late", late);
        }
        if (due == null) {
            return Messages.text("retrospective.action.undated");
        }
        return due.equals(today)
                ? Messages.text("retrospective.action.today")
                : Messages.text("retrospective.action.due", words.date(due, today));
    }
}
