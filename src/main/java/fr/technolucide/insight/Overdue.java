package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something whose day is past.
 *
 * @param row the use case to review, the action, the support request, or the retrospective that announced the next one
 * @param due the day that is past
 * @param daysLate 1 or more
 * @param who the person concerned; {@code null} when none is named
 */
public record Overdue(
        Kind kind,
        Row row,
        LocalDate due,
        int daysLate,
        @Nullable UUID who) {

    /** The kinds, in the order in which they are listed. */
    public enum Kind {
        REVIEW,
        RETROSPECTIVE,
        ACTION,
        REQUEST
    }

    private static final Set<RequestStatus> WAITING =
            EnumSet.of(RequestStatus.TO_WRITE, RequestStatus.SENT, RequestStatus.ACCEPTED);

    /**
     * Returns what is overdue: reviews, then the retrospective that was announced, then actions, then requests; in
     * each, the latest first. Due today is not late.
     */
    public static List<Overdue> of(Reader reader) {
        List<Overdue> overdue = new ArrayList<>();
        add(overdue, reader, Kind.REVIEW, UseCases.REVIEW_DATE, UseCases.OWNER, Overdue::isInUse);
        retrospective(reader).ifPresent(overdue::add);
        add(
                overdue,
                reader,
                Kind.ACTION,
                Actions.DUE,
                Actions.OWNER,
                row -> row.get(Actions.STATUS) == ActionStatus.OPEN);
        add(
                overdue,
                reader,
                Kind.REQUEST,
                SupportRequests.NEXT_ON,
                SupportRequests.ASKED_BY,
                row -> WAITING.contains(row.get(SupportRequests.STATUS, RequestStatus.DONE)));
        return List.copyOf(overdue);
    }

    /** Returns the same as it stood on an earlier day; empty when it was not late yet. */
    Optional<Overdue> asOf(LocalDate day) {
        return due.isBefore(day)
                ? Optional.of(new Overdue(kind, row, due, Math.toIntExact(ChronoUnit.DAYS.between(due, day)), who))
                : Optional.empty();
    }

    private static Optional<Overdue> retrospective(Reader reader) {
        NextRetrospective next = NextRetrospective.of(reader);
        Row last = next.last();
        LocalDate day = next.day();
        return last == null || day == null || next.daysLate() == 0
                ? Optional.empty()
                : Optional.of(new Overdue(
                        Kind.RETROSPECTIVE, last, day, next.daysLate(), last.get(Retrospectives.FACILITATOR)));
    }

    private static boolean isInUse(Row useCase) {
        return SmallSheets.isAt(useCase, UseCaseStage.PILOT) || SmallSheets.isAt(useCase, UseCaseStage.IN_SERVICE);
    }

    private static void add(
            List<Overdue> overdue,
            Reader reader,
            Kind kind,
            Column<LocalDate> due,
            Column<UUID> who,
            Predicate<Row> concerned) {
        LocalDate today = reader.today();
        List<Overdue> late = new ArrayList<>();
        for (Row row : reader.all(due.sheet())) {
            LocalDate day = row.get(due);
            if (day != null && day.isBefore(today) && concerned.test(row)) {
                int days = Math.toIntExact(ChronoUnit.DAYS.between(day, today));
                late.add(new Overdue(kind, row, day, days, row.get(who)));
            }
        }
        late.sort(Comparator.comparing(Overdue::due));
        overdue.addAll(late);
    }
}
