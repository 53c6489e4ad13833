package fr.technolucide.catalog;

import static fr.technolucide.workbook.Expression.daysSince;
import static fr.technolucide.workbook.Expression.isOneOf;
import static fr.technolucide.workbook.Expression.when;

import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Tense;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The sheet of actions: tasks that come from a retrospective, from a point of the checklist, or from neither. */
public final class Actions {

    public static final Sheet SHEET = Sheet.named("actions")
            .tab(WorkbookTab.RETROSPECTIVES)
            .label("{title}")
            .title("{title} · {owner} · {due}");

    // spotless:off
    public static final Column<String> TITLE = SHEET.text("title", 300).required().group("action").inTable().inBoard();
    public static final Column<UUID> OWNER = SHEET.reference("owner", "people", OnDelete.DETACH)
            .personal().group("action").inTable().inBoard();
    public static final Column<LocalDate> DUE = SHEET.date("due")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE).group("action").inTable().inBoard();
    public static final Column<ActionStatus> STATUS = SHEET.choice("status", ActionStatus.class)
            .required().byDefault(ActionStatus.OPEN).group("action").inTable().inBoard();
    public static final Column<LocalDate> OPENED_ON = SHEET.date("opened_on")
            .required().from(DayExpressions.EARLIEST).meant(Tense.PAST).byDefault("today", DayExpressions::today).group("action");
    public static final Column<LocalDate> CLOSED_ON = SHEET.date("closed_on")
            .from(DayExpressions.EARLIEST).meant(Tense.PAST).group("action");
    public static final Column<UUID> RETROSPECTIVE = SHEET.reference("retrospective", "retrospectives", OnDelete.DETACH)
            .group("origin").inTable().inBoard();
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.DETACH)
            .group("origin");
    public static final Column<UUID> QUESTION = SHEET.reference("question", "questions", OnDelete.DETACH)
            .group("origin");
    public static final Column<UUID> CARRIED_FROM = SHEET.reference("carried_from", "actions", OnDelete.DETACH)
            .group("origin");
    public static final Column<Integer> DAYS_LATE = SHEET.derived(
                    "days_late",
                    Shapes.COUNT,
                    when(
                            new Expression.Both(
                                    isOneOf(STATUS, ActionStatus.OPEN), new Expression.AtLeast(daysSince(DUE), 1)),
                            daysSince(DUE)))
            .group("action").inTable().inBoard();
    // spotless:on

    private static final Set<ActionStatus> SETTLING = EnumSet.of(ActionStatus.OPEN, ActionStatus.DONE);

    static {
        SHEET.key(TITLE, DUE).order(Sort.by(STATUS), Sort.by(DUE));
        SHEET.rule(Actions::closedAfterOpened).rule(Actions::closedWhileOpen);
    }

    private Actions() {}

    private static List<Finding> closedAfterOpened(Row action, Reader reader) {
        LocalDate opened = action.get(OPENED_ON);
        LocalDate closed = action.get(CLOSED_ON);
        return opened != null && closed != null && closed.isBefore(opened)
                ? List.of(Finding.error(CLOSED_ON, "rule.actions.closed_on"))
                : List.of();
    }

    private static List<Finding> closedWhileOpen(Row action, Reader reader) {
        return action.get(STATUS) == ActionStatus.OPEN && !action.isEmpty(CLOSED_ON)
                ? List.of(Finding.warning(CLOSED_ON, "rule.actions.still_open"))
                : List.of();
    }

    /** Returns the open actions about a use case whose day is not past, the first due first; those without a day come last. */
    public static List<Row> ahead(UUID useCase, Reader reader) {
        return reader.where(USE_CASE, useCase).stream()
                .filter(action -> action.get(STATUS) == ActionStatus.OPEN
                        && !action.get(DUE, LocalDate.MAX).isBefore(reader.today()))
                .sorted(Comparator.comparing(action -> action.get(DUE, LocalDate.MAX)))
                .toList();
    }

    /** Returns the action that settles a point of the checklist for a use case: the latest that is open or done. */
    public static Optional<Row> settling(UUID useCase, UUID question, Reader reader) {
        return reader.where(USE_CASE, useCase).stream()
                .filter(action -> question.equals(action.get(QUESTION)))
                .filter(action -> SETTLING.contains(action.get(STATUS, ActionStatus.DROPPED)))
                .reduce((_, later) -> later);
    }
}
