package fr.technolucide.insight;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.method.Median;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A summary of the log between two retrospectives: the trials of the days after the last one.
 *
 * @param last          the day of the last one; {@code null} without any, and then everything counts
 * @param minutes       of those trials together
 * @param medianNetGain over the trials whose three times are known; {@code null} without any
 * @param severity      of the worst errors met; {@code null} when none was noted
 * @param worst         the trials with an error of that severity, the latest first
 * @param notTried      those who are here and neither tried nor accompanied, by name
 */
public record SinceLastRetrospective(
        @Nullable LocalDate last,
        int trials,
        long minutes,
        @Nullable Integer medianNetGain,
        @Nullable Severity severity,
        List<Row> worst,
        List<Row> notTried) {

    private static final int SLAB = 500;

    /** @param retrospective the one that is held; {@code null} for one that is not begun */
    public static SinceLastRetrospective of(Reader reader, @Nullable Row retrospective) {
        LocalDate today = reader.today();
        LocalDate held = retrospective == null ? today : retrospective.get(Retrospectives.DAY, today);
        boolean over = retrospective != null && !retrospective.isEmpty(Retrospectives.CLOSED_ON);
        LocalDate until = over || held.isAfter(today) ? held : today;
        LocalDate last = reader.all(Retrospectives.SHEET).stream()
                .filter(row -> retrospective == null || !row.id().equals(retrospective.id()))
                .map(row -> row.get(Retrospectives.DAY))
                .filter(Objects::nonNull)
                .filter(day -> day.isBefore(held) || retrospective == null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Pass(reader).over(last, until);
    }

    /** One pass over the trials, a chunk at a time: a log may be long when no retrospective was held. */
    private static final class Pass {

        private final Reader reader;
        private final List<Integer> gains = new ArrayList<>();
        private final Set<UUID> there = new HashSet<>();
        private final List<Row> worst = new ArrayList<>();
        private @Nullable Severity severity;
        private long minutes;

        Pass(Reader reader) {
            this.reader = reader;
        }

        SinceLastRetrospective over(@Nullable LocalDate last, LocalDate until) {
            Listing trials = reader.list(
                    Query.of(Trials.SHEET).between(Trials.DAY, last == null ? null : last.plusDays(1), until));
            for (int from = 0; from < trials.size(); from += SLAB) {
                reader.rows(trials, from, Math.min(trials.size(), from + SLAB)).forEach(this::take);
            }
            Listing people = reader.list(Query.of(People.SHEET));
            List<Row> notTried = reader.rows(people, 0, people.size()).stream()
                    .filter(person -> People.SHEET.isOffered(person) && !there.contains(person.id()))
                    .toList();
            return new SinceLastRetrospective(
                    last, trials.size(), minutes, Median.floor(gains), severity, List.copyOf(worst), notTried);
        }

        private void take(Row trial) {
            minutes += trial.get(Trials.MINUTES, 0);
            Integer gain = trial.get(Trials.NET_GAIN);
            if (gain != null) {
                gains.add(gain);
            }
            UUID tester = trial.get(Trials.TESTER);
            if (tester != null) {
                there.add(tester);
            }
            there.addAll(trial.ids(Trials.WITH_PEOPLE));
            error(trial, trial.get(Trials.WORST_ERROR));
        }

        private void error(Row trial, @Nullable Severity met) {
            if (met == null || (severity != null && met.compareTo(severity) < 0)) {
                return;
            }
            if (met != severity) {
                worst.clear();
                severity = met;
            }
            worst.add(trial);
        }
    }
}
