package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.method.Median;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures about actions: how many are done, and in time.
 *
 * @param byStatus how many; a status without any is 0
 * @param inTime   done on the day they were due, or before
 * @param of       done, or open and late; those without a day, carried over or dropped are neither
 * @param medianAge days since the open ones were first noted, floored; {@code null} without any
 */
public record ActionFigures(
        Map<ActionStatus, Integer> byStatus,
        int inTime,
        int of,
        @Nullable Integer medianAge) {

    public static ActionFigures of(Reader reader) {
        List<Row> actions = reader.all(Actions.SHEET);
        Map<UUID, Row> byId = RowsById.of(actions);
        LocalDate today = reader.today();
        Map<ActionStatus, Integer> byStatus = new EnumMap<>(ActionStatus.class);
        for (ActionStatus status : ActionStatus.values()) {
            byStatus.put(status, (int) actions.stream()
                    .filter(row -> row.get(Actions.STATUS) == status)
                    .count());
        }
        int inTime = (int) actions.stream().filter(ActionFigures::isInTime).count();
        int of = (int) actions.stream().filter(row -> counts(row, today)).count();
        List<Integer> ages = actions.stream()
                .filter(row -> row.get(Actions.STATUS) == ActionStatus.OPEN)
                .map(row -> first(row, byId).get(Actions.OPENED_ON))
                .filter(Objects::nonNull)
                .map(opened -> Math.toIntExact(ChronoUnit.DAYS.between(opened, today)))
                .toList();
        return new ActionFigures(Map.copyOf(byStatus), inTime, of, Median.floor(ages));
    }

    private static boolean isInTime(Row action) {
        LocalDate due = action.get(Actions.DUE);
        LocalDate closed = action.get(Actions.CLOSED_ON);
        return action.get(Actions.STATUS) == ActionStatus.DONE && due != null && closed != null && !closed.isAfter(due);
    }

    private static boolean counts(Row action, LocalDate today) {
        LocalDate due = action.get(Actions.DUE);
        ActionStatus status = action.get(Actions.STATUS);
        return due != null && (status == ActionStatus.DONE || (status == ActionStatus.OPEN && due.isBefore(today)));
    }

    /** Returns the first of the chain of actions that this one carries on; a circular chain stops there. */
    private static Row first(Row action, Map<UUID, Row> byId) {
        Set<UUID> seen = new HashSet<>();
        Row row = action;
        while (seen.add(row.id())) {
            Row earlier = RowsById.find(byId, row.get(Actions.CARRIED_FROM));
            if (earlier == null) {
                return row;
            }
            row = earlier;
        }
        return row;
    }
}
