package fr.technolucide.insight;

import fr.technolucide.catalog.Trials;
import fr.technolucide.insight.ThreadEvent.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The story of a use case in time: what was tried, concluded, filled in, decided and reviewed, and what is to come.
 *
 * @param events by day; those of one day in the order of {@link Kind}
 */
public record CaseThread(List<ThreadEvent> events) {

    public static CaseThread of(Row useCase, Reader reader) {
        ThreadEvents events = ThreadEvents.ofUseCase(useCase, reader);
        return new CaseThread(
                events.with(trials(events.trials()).stream().toList()).sorted());
    }

    /** Returns all trials as one event, which begins with the first of them. */
    private static Optional<ThreadEvent> trials(List<Row> trials) {
        List<Row> byDay =
                trials.stream().sorted(Comparator.comparing(CaseThread::day)).toList();
        return byDay.isEmpty()
                ? Optional.empty()
                : Optional.of(new ThreadEvent(day(byDay.getFirst()), day(byDay.getLast()), Kind.TRIALS, byDay, false));
    }

    private static LocalDate day(Row trial) {
        return trial.get(Trials.DAY, LocalDate.EPOCH);
    }
}
