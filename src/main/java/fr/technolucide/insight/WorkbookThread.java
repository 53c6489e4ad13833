package fr.technolucide.insight;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.ThreadEvent.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the workbook in the last three weeks, and what is to come first. What should have been done and was not
 * is told by {@link Overdue}.
 *
 * @param events by day; those of one day in the order of {@link Kind}
 * @param before how many events are earlier than the last three weeks
 * @param after  how many are to come after the last that is told
 */
public record WorkbookThread(List<ThreadEvent> events, int before, int after) {

    /** How far back it goes. */
    static final int DAYS = 21;

    /** How many events to come it tells. */
    static final int TO_COME = 4;

    private record DayAndTool(LocalDate day, @Nullable UUID tool) {}

    /** @param zone in which the days of the history are counted */
    public static WorkbookThread of(Reader reader, ZoneId zone) {
        ThreadEvents events = ThreadEvents.ofWorkbook(reader);
        List<ThreadEvent> begun = reader.all(UseCases.SHEET).stream()
                .flatMap(useCase -> begun(useCase, reader, zone).stream())
                .toList();
        return of(
                events.with(byDayAndTool(events.trials()))
                        .with(begun)
                        .with(announced(reader).stream().toList())
                        .sorted(),
                reader.today());
    }

    /** @param all by day */
    static WorkbookThread of(List<ThreadEvent> all, LocalDate today) {
        LocalDate from = today.minusDays(DAYS);
        List<ThreadEvent> past =
                all.stream().filter(event -> !event.isToCome(today)).toList();
        List<ThreadEvent> late =
                past.stream().filter(event -> !event.day().isBefore(from)).toList();
        List<ThreadEvent> coming = all.stream()
                .filter(event -> event.isToCome(today) && !event.day().isBefore(today))
                .toList();
        List<ThreadEvent> first = coming.subList(0, Math.min(TO_COME, coming.size()));
        return new WorkbookThread(
                Stream.concat(late.stream(), first.stream()).toList(),
                past.size() - late.size(),
                coming.size() - first.size());
    }

    /** Returns an event for the trials of each tool on each day. */
    static List<ThreadEvent> byDayAndTool(List<Row> trials) {
        Map<DayAndTool, List<Row>> together = new LinkedHashMap<>();
        for (Row trial : trials) {
            LocalDate day = trial.get(Trials.DAY);
            if (day != null) {
                together.computeIfAbsent(new DayAndTool(day, trial.get(Trials.TOOL)), key -> new ArrayList<>())
                        .add(trial);
            }
        }
        return together.entrySet().stream()
                .map(entry -> new ThreadEvent(
                        entry.getKey().day(),
                        entry.getKey().day(),
                        Kind.DAY_TRIALS,
                        List.copyOf(entry.getValue()),
                        false))
                .toList();
    }

    /** Returns the day on which a use case was written first, which the history knows alone. */
    private static Optional<ThreadEvent> begun(Row useCase, Reader reader, ZoneId zone) {
        List<Step> steps = reader.history(useCase.id());
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ThreadEvent.on(LocalDate.ofInstant(steps.getLast().when(), zone), Kind.USE_CASE, useCase));
    }

    /** Returns the retrospective that the last one announces. */
    private static Optional<ThreadEvent> announced(Reader reader) {
        NextRetrospective next = NextRetrospective.of(reader);
        Row last = next.last();
        LocalDate day = next.day();
        return last == null || day == null
                ? Optional.empty()
                : Optional.of(ThreadEvent.on(day, Kind.RETROSPECTIVE_DUE, last));
    }
}
