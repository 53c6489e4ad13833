package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting: who was there, what was decided.
 *
 * @param record   what was noted of the meeting itself; {@code null} when nothing was
 * @param items    the decisions taken that day by that body, in the order in which they were written, then those that
 *     it is still to take
 * @param opinions decisions of other bodies, or of this one later, that a meeting to come is asked about
 * @param done     the actions that were said to be done on that day
 * @param followUp what is still to be done and was late on that day, or is today when the day is to come
 */
public record Minutes(
        BoardFile.Meeting meeting,
        @Nullable Row record,
        List<Item> items,
        List<Row> opinions,
        List<Row> done,
        List<Overdue> followUp) {

    /**
     * A decision, taken or to be taken.
     *
     * @param subject  the use case or the tool; {@code null} when it is gone
     * @param criteria at which the use is stopped, with the figure of today
     */
    public record Item(Row decision, @Nullable Row subject, List<DecisionCriteria.Criterion> criteria) {}

    public static Minutes of(BoardFile.Meeting meeting, Reader reader) {
        return new Minutes(
                meeting,
                record(meeting, reader).orElse(null),
                reader.all(Decisions.SHEET).stream()
                        .filter(row -> isOf(row, meeting, reader.today()))
                        .sorted(Comparator.comparing(Minutes::isAwaited))
                        .map(row -> new Item(row, subject(row, reader), DecisionCriteria.of(row, reader)))
                        .toList(),
                opinions(meeting, reader),
                done(meeting.day(), reader),
                late(meeting.day(), reader));
    }

    private static List<Row> opinions(BoardFile.Meeting meeting, Reader reader) {
        return meeting.day().isBefore(reader.today())
                ? List.of()
                : BoardFile.of(meeting, reader).others().stream()
                        .map(BoardRequest::decision)
                        .toList();
    }

    private static List<Row> done(LocalDate day, Reader reader) {
        return reader.where(Actions.STATUS, ActionStatus.DONE).stream()
                .filter(action -> day.equals(action.get(Actions.CLOSED_ON)))
                .toList();
    }

    /** Returns whether a decision is still to be taken. */
    public static boolean isAwaited(Row decision) {
        return decision.isEmpty(Decisions.OUTCOME);
    }

    /** Returns whether a decision is of that day, or one that the meeting, today or to come, is to take late. */
    private static boolean isOf(Row decision, BoardFile.Meeting meeting, LocalDate today) {
        boolean sameDay = meeting.day().equals(decision.get(Decisions.DAY));
        return decision.get(Decisions.BODY) == meeting.body()
                && (sameDay
                        || (isAwaited(decision)
                                && !meeting.day().isBefore(today)
                                && decision.get(Decisions.DAY, LocalDate.MIN).isBefore(meeting.day())));
    }

    private static List<Overdue> late(LocalDate day, Reader reader) {
        List<Overdue> today = Overdue.of(reader);
        return day.isBefore(reader.today())
                ? today.stream().flatMap(late -> late.asOf(day).stream()).toList()
                : today;
    }

    private static Optional<Row> record(BoardFile.Meeting meeting, Reader reader) {
        return reader.all(Meetings.SHEET).stream()
                .filter(row -> row.get(Meetings.BODY) == meeting.body()
                        && meeting.day().equals(row.get(Meetings.DAY)))
                .findFirst();
    }

    /** Returns the use case or the tool that a decision is about; {@code null} when it is gone. */
    public static @Nullable Row subject(Row decision, Reader reader) {
        UUID useCase = decision.get(Decisions.USE_CASE);
        UUID tool = decision.get(Decisions.TOOL);
        return useCase != null
                ? reader.find(UseCases.SHEET, useCase).orElse(null)
                : tool == null ? null : reader.find(Tools.SHEET, tool).orElse(null);
    }
}
