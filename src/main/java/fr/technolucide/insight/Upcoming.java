package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes today or later.
 *
 * @param row the use case to review, the decision on a tool to review, the decision that is awaited, the retrospective (its own day, or the session
 *     that it announces), or the action
 * @param who the person concerned; {@code null} when none is named
 */
public record Upcoming(
        Kind kind, Row row, LocalDate day, @Nullable UUID who) {

    public enum Kind {
        REVIEW,
        TOOL_REVIEW,
        DECISION,
        RETROSPECTIVE,
        NEXT_RETROSPECTIVE,
        ACTION
    }

    /** Returns what is upcoming by day; each row comes once, but a retrospective that announces the next before it is closed. */
    public static List<Upcoming> of(Reader reader) {
        List<Upcoming> coming = new ArrayList<>();
        DecisionsInForce decisions = DecisionsInForce.of(reader);
        add(
                coming,
                reader,
                Kind.REVIEW,
                UseCases.REVIEW_DATE,
                UseCases.OWNER,
                row -> !SmallSheets.isAt(row, UseCaseStage.STOPPED));
        add(
                coming,
                reader,
                Kind.TOOL_REVIEW,
                Decisions.REVIEW_DATE,
                Decisions.STOP_PERSON,
                row -> !row.isEmpty(Decisions.TOOL)
                        && row.isEmpty(Decisions.USE_CASE)
                        && decisions.stateOf(row) == DecisionState.IN_FORCE);
        add(
                coming,
                reader,
                Kind.RETROSPECTIVE,
                Retrospectives.DAY,
                Retrospectives.FACILITATOR,
                row -> row.isEmpty(Retrospectives.CLOSED_ON));
        add(
                coming,
                reader,
                Kind.DECISION,
                Decisions.DAY,
                Decisions.PREPARED_BY,
                row -> decisions.stateOf(row) == DecisionState.AWAITED);
        UUID last = lastSession(reader);
        add(
                coming,
                reader,
                Kind.NEXT_RETROSPECTIVE,
                Retrospectives.NEXT_DAY,
                Retrospectives.FACILITATOR,
                row -> row.id().equals(last));
        add(
                coming,
                reader,
                Kind.ACTION,
                Actions.DUE,
                Actions.OWNER,
                row -> row.get(Actions.STATUS) == ActionStatus.OPEN);
        coming.sort(Comparator.comparing(Upcoming::day));
        return List.copyOf(coming);
    }

    /** Returns the last retrospective, the only one whose next day counts: the others were followed by another. */
    private static @Nullable UUID lastSession(Reader reader) {
        return reader.all(Retrospectives.SHEET).stream()
                .max(Comparator.comparing(row -> row.get(Retrospectives.DAY, LocalDate.MIN)))
                .map(Row::id)
                .orElse(null);
    }

    private static void add(
            List<Upcoming> coming,
            Reader reader,
            Kind kind,
            Column<LocalDate> column,
            Column<UUID> who,
            Predicate<Row> concerned) {
        for (Row row : reader.all(column.sheet())) {
            LocalDate day = row.get(column);
            if (day != null && !day.isBefore(reader.today()) && concerned.test(row)) {
                coming.add(new Upcoming(kind, row, day, row.get(who)));
            }
        }
    }
}
