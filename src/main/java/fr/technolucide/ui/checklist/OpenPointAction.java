package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes an action of a point that is left to settle: linked to the point and to the use case, given to who answers for
 * the use case (else to who led the filling), for in two weeks. Who and when can then be changed where they are shown.
 */
final class OpenPointAction {

    private static final int WEEKS = 2;

    private final Session session;
    private final Set<Row> underWay = new HashSet<>();

    OpenPointAction(Session session) {
        this.session = session;
    }

    /** Makes the action, once for each point, however fast it is asked for again. */
    void create(FilledChecklist filled, Point point, ChecklistSnapshot reading) {
        if (underWay.add(point.question())) {
            submit(filled, point, reading);
            session.tasks().whenAnswered(() -> underWay.remove(point.question()));
        }
    }

    private void submit(FilledChecklist filled, Point point, ChecklistSnapshot reading) {
        UUID owner = owner(filled);
        LocalDate due = reading.today().plusWeeks(WEEKS);
        Cells cells = Cells.of(Actions.TITLE, title(point))
                .and(Actions.OWNER, owner)
                .and(Actions.DUE, due)
                .and(Actions.STATUS, ActionStatus.OPEN)
                .and(Actions.OPENED_ON, reading.today())
                .and(Actions.USE_CASE, filled.useCase().id())
                .and(Actions.QUESTION, point.question().id());
        String who = reading.person(owner);
        String when = Messages.words().shortDate(due, reading.today());
        PressCommand.of(
                        session,
                        ChangeSet.edited(
                                Messages.text("checklist.step.action", point.code()),
                                Edit.insert(Actions.SHEET, cells)))
                .saying(
                        who.isEmpty()
                                ? Messages.text("checklist.action.created.nobody", when)
                                : Messages.text("checklist.action.created", who, when))
                .run();
    }

    private static @Nullable UUID owner(FilledChecklist filled) {
        UUID owner = filled.useCase().get(UseCases.OWNER);
        return owner == null ? filled.checklist().get(Checklists.FACILITATOR) : owner;
    }

    private static String title(Point point) {
        return Messages.text("checklist.action.title", point.code(), QuestionWords.shortName(point.question()));
    }
}
