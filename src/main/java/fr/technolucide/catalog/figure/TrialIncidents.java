package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trials that went wrong: with a serious error, or with data above what their tool allows. */
public final class TrialIncidents {

    private TrialIncidents() {}

    /**
     * Returns those of a use case, the latest first.
     *
     * @param from the first day that counts; a trial without a day is left out unless it is {@link LocalDate#MIN}
     */
    public static List<Row> of(UUID useCase, LocalDate from, Reader reader) {
        return reader.where(Trials.USE_CASE, useCase).stream()
                .filter(trial -> !day(trial).isBefore(from))
                .filter(trial -> isIncident(trial, reader))
                .sorted(Comparator.comparing(TrialIncidents::day).reversed())
                .toList();
    }

    public static boolean isIncident(Row trial, Reader reader) {
        return isSerious(trial) || toolExceeded(trial, reader).isPresent();
    }

    public static boolean isSerious(Row trial) {
        return trial.get(Trials.WORST_ERROR) == Severity.SERIOUS;
    }

    /** Returns the tool that allows less than the data of a trial; empty too while either is not known. */
    public static Optional<Row> toolExceeded(Row trial, Reader reader) {
        Data used = trial.get(Trials.DATA_USED);
        UUID tool = trial.get(Trials.TOOL);
        return used == null || used == Data.PUBLIC || tool == null
                ? Optional.empty()
                : reader.find(Tools.SHEET, tool).filter(row -> used.compareTo(allowed(row)) > 0);
    }

    /**
     * Counts the trials of a use case with data above what their tool allows, in the database.
     *
     * @param from the first day that counts; {@code null} for all, those without a day too
     */
    static long disclosures(UUID useCase, @Nullable LocalDate from, Reader reader) {
        return reader.made(Disclosures.class, Disclosures::new).of(useCase, from);
    }

    /** The counts that were asked for, since each figure of a criterion asks for them. */
    private static final class Disclosures {

        private record Asked(UUID useCase, @Nullable LocalDate from) {}

        private final Reader reader;
        private final Map<Data, Set<UUID>> tools;
        private final Map<Asked, Long> counts = new HashMap<>();

        Disclosures(Reader reader) {
            this.reader = reader;
            this.tools = reader.all(Tools.SHEET).stream()
                    .collect(Collectors.groupingBy(
                            TrialIncidents::allowed, Collectors.mapping(Row::id, Collectors.toSet())));
        }

        long of(UUID useCase, @Nullable LocalDate from) {
            return counts.computeIfAbsent(new Asked(useCase, from), this::count);
        }

        private long count(Asked asked) {
            long count = 0;
            for (Map.Entry<Data, Set<UUID>> allowing : tools.entrySet()) {
                Set<Data> above = EnumSet.allOf(Data.class);
                above.removeIf(data -> data.compareTo(allowing.getKey()) <= 0);
                Query beyond = Query.of(Trials.SHEET)
                        .only(Trials.USE_CASE, Set.of(asked.useCase()))
                        .only(Trials.TOOL, allowing.getValue())
                        .only(Trials.DATA_USED, above);
                LocalDate from = asked.from();
                count += above.isEmpty()
                        ? 0
                        : reader.list(from == null ? beyond : beyond.between(Trials.DAY, from, null))
                                .size();
            }
            return count;
        }
    }

    /** Returns the data that a tool allows: none but public data where nothing is said. */
    public static Data allowed(Row tool) {
        return tool.get(Tools.DATA_ALLOWED, Data.PUBLIC);
    }

    private static LocalDate day(Row trial) {
        return trial.get(Trials.DAY, LocalDate.MIN);
    }
}
