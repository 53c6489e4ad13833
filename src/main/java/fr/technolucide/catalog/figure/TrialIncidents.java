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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        LocalDate first = from.equals(LocalDate.MIN) ? null : from;
        Query serious = Query.of(Trials.SHEET)
                .only(Trials.USE_CASE, Set.of(useCase))
                .only(Trials.WORST_ERROR, Set.of(Severity.SERIOUS));
        Stream<Query> beyond = reader.made(Disclosures.class, Disclosures::new).queries(useCase);
        Map<UUID, Row> incidents = new LinkedHashMap<>();
        Stream.concat(Stream.of(serious), beyond)
                .map(query -> reader.list(since(query, first)))
                .flatMap(found -> reader.rows(found, 0, found.size()).stream())
                .forEach(trial -> incidents.put(trial.id(), trial));
        return incidents.values().stream()
                .sorted(Comparator.comparing(TrialIncidents::day).reversed().thenComparing(Row.BY_CREATION))
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
            return queries(asked.useCase())
                    .mapToLong(query -> reader.list(since(query, asked.from())).size())
                    .sum();
        }

        /** Returns queries that have no trial in common: those with data above what a group of tools allows. */
        Stream<Query> queries(UUID useCase) {
            return tools.entrySet().stream()
                    .map(allowing -> beyond(useCase, allowing.getKey(), allowing.getValue()))
                    .flatMap(Optional::stream);
        }

        private static Optional<Query> beyond(UUID useCase, Data allowed, Set<UUID> tools) {
            Set<Data> above = EnumSet.allOf(Data.class);
            above.removeIf(data -> data.compareTo(allowed) <= 0);
            return above.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Query.of(Trials.SHEET)
                            .only(Trials.USE_CASE, Set.of(useCase))
                            .only(Trials.TOOL, tools)
                            .only(Trials.DATA_USED, above));
        }
    }

    private static Query since(Query query, @Nullable LocalDate from) {
        return from == null ? query : query.between(Trials.DAY, from, null);
    }

    /** Returns the data that a tool allows: none but public data where nothing is said. */
    public static Data allowed(Row tool) {
        return tool.get(Tools.DATA_ALLOWED, Data.PUBLIC);
    }

    private static LocalDate day(Row trial) {
        return trial.get(Trials.DAY, LocalDate.MIN);
    }
}
