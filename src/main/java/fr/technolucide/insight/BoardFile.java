package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of one meeting of a body: what it is asked, what others decide, what worries, what changed. Computed once,
 * shown in the window, in Excel, as PDF and as a text document.
 *
 * @param own        asked of this body, until that day
 * @param others     asked of other bodies, or of this one later
 * @param overridden decisions in force that went further than the rule
 * @param incidents  of the uses in service and the pilots that no request is about
 * @param since      the events since this body last decided
 * @param setAside   the use cases that were stopped or refused, with their figures
 * @param served     by the uses in service
 * @param servedWithPilots by the uses in service and the pilots
 */
public record BoardFile(
        Meeting meeting,
        BoardSummary summary,
        List<BoardRequest> own,
        List<BoardRequest> others,
        List<Overridden> overridden,
        List<UseIncidents> incidents,
        SinceLastBoard since,
        List<Row> setAside,
        PeopleServed served,
        PeopleServed servedWithPilots) {

    /** A body and the day on which it meets. */
    public record Meeting(Body body, LocalDate day) {

        /** Returns whether a decision is to be taken before, by whichever body. */
        public boolean comesAfter(Row decision) {
            LocalDate decided = decision.get(Decisions.DAY);
            return decided != null && decided.isBefore(day);
        }
    }

    public static BoardFile of(Meeting meeting, Reader workbook) {
        BoardSummary summary = BoardSummary.of(workbook);
        return new BoardFile(
                meeting,
                summary,
                requests(summary, workbook, meeting, true),
                requests(summary, workbook, meeting, false),
                Overridden.of(workbook, RowsById.of(summary.useCases())),
                UseIncidents.of(summary.inUse().useCases(), asked(summary), workbook),
                SinceLastBoard.of(workbook, meeting.body()),
                at(summary, UseCaseStage.STOPPED),
                PeopleServed.of(summary.inService().useCases()),
                PeopleServed.of(summary.inUse().useCases()));
    }

    /**
     * Returns the next meeting that awaits a decision: the first from today on, else the last that is past; without
     * any, the board today.
     */
    public static Meeting next(Reader reader) {
        return next(awaited(reader), reader).orElse(new Meeting(Body.CA, reader.today()));
    }

    /** Returns the first meeting from today on, else the last that is past; empty without any. */
    public static Optional<Meeting> next(List<Meeting> meetings, Reader reader) {
        return meetings.stream()
                .filter(meeting -> !meeting.day().isBefore(reader.today()))
                .findFirst()
                .or(() -> meetings.reversed().stream().findFirst());
    }

    /** Returns every meeting that awaits a decision, in the order of the days. */
    public static List<Meeting> awaited(Reader reader) {
        return meetings(reader, row -> row.isEmpty(Decisions.OUTCOME));
    }

    /** Returns the meetings of today, also those of which all is decided. */
    public static List<Meeting> today(Reader reader) {
        return meetings(reader, row -> reader.today().equals(row.get(Decisions.DAY)));
    }

    private static List<Meeting> meetings(Reader reader, Predicate<Row> which) {
        return reader.all(Decisions.SHEET).stream()
                .filter(which)
                .flatMap(row -> ofDecision(row).stream())
                .distinct()
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
    }

    /** Returns the meeting of a decision; that of the board today where its body or its day is not said. */
    public static Meeting meeting(Row decision, Reader reader) {
        return new Meeting(decision.get(Decisions.BODY, Body.CA), decision.get(Decisions.DAY, reader.today()));
    }

    /** Returns one decision of each meeting, in the order of the days. */
    public static List<Row> onePerMeeting(Reader reader, Predicate<Row> which) {
        Map<Meeting, Row> first = new LinkedHashMap<>();
        reader.all(Decisions.SHEET).stream()
                .filter(row -> which.test(row) && ofDecision(row).isPresent())
                .sorted(Comparator.comparing(row -> row.get(Decisions.DAY, LocalDate.MIN)))
                .forEach(row -> first.putIfAbsent(meeting(row, reader), row));
        return List.copyOf(first.values());
    }

    private static Optional<Meeting> ofDecision(Row decision) {
        Body body = decision.get(Decisions.BODY);
        LocalDate day = decision.get(Decisions.DAY);
        return body == null || day == null ? Optional.empty() : Optional.of(new Meeting(body, day));
    }

    private static List<BoardRequest> requests(BoardSummary summary, Reader reader, Meeting meeting, boolean own) {
        return summary.awaited().stream()
                .filter(awaited -> isOf(awaited.decision(), meeting) == own)
                .map(awaited -> BoardRequest.of(awaited, summary, reader))
                .toList();
    }

    private static Set<UUID> asked(BoardSummary summary) {
        return summary.awaited().stream()
                .flatMap(awaited -> Stream.ofNullable(awaited.useCase()))
                .map(Row::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a decision is taken at that meeting: it is of the body, and its day has come by then. */
    private static boolean isOf(Row decision, Meeting meeting) {
        return decision.get(Decisions.BODY) == meeting.body()
                && !decision.get(Decisions.DAY, LocalDate.MIN).isAfter(meeting.day());
    }

    private static List<Row> at(BoardSummary summary, UseCaseStage stage) {
        return summary.useCases().stream()
                .filter(row -> row.get(UseCases.STAGE) == stage)
                .toList();
    }

    /** Returns whether a use is a pilot, so that figures with the pilots say more. */
    public boolean isAnyPilot() {
        return summary.at(UseCaseStage.PILOT) > 0;
    }

    /** Returns every request, this body's own first. */
    public List<BoardRequest> requests() {
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
