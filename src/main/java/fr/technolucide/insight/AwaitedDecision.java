package fr.technolucide.insight;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a body is about to take.
 *
 * @param decision  the row: body, planned day, resolution, who prepared it
 * @param useCase   what it is about, with its figures; {@code null} when it is about a tool
 * @param tool      what it is about; {@code null} when it is about a use case
 * @param checklist the filling that counts for the use case, with its figures; {@code null} without any
 * @param overdue   whether the planned day is past
 */
public record AwaitedDecision(
        Row decision,
        @Nullable Row useCase,
        @Nullable Row tool,
        @Nullable Row checklist,
        boolean overdue) {

    private static final Comparator<Row> BY_DAY =
            Comparator.comparing(row -> row.get(Decisions.DAY), Comparator.nullsLast(Comparator.naturalOrder()));

    /** Returns how many days the planned one is past; 0 when it is not, or none is planned. */
    public int daysLate(LocalDate today) {
        LocalDate day = decision.get(Decisions.DAY);
        return day == null || !day.isBefore(today) ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(day, today));
    }

    /** Returns what the rule proposes today; {@code null} for a tool. */
    public @Nullable Verdict proposal() {
        return useCase == null ? null : useCase.get(UseCases.VERDICT);
    }

    /** Returns the reason as a sentence; {@code null} without a checklist. */
    public @Nullable String reason() {
        return checklist == null ? null : checklist.get(Checklists.REASON);
    }

    /**
     * Returns the awaited decisions by planned day, then creation.
     *
     * @param useCases every one with its figures, by id
     */
    static List<AwaitedDecision> of(Reader reader, Map<UUID, Row> useCases) {
        List<Row> awaited = reader.all(Decisions.SHEET).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .sorted(BY_DAY)
                .toList();
        List<Row> subjects = awaited.stream()
                .map(row -> row.get(Decisions.USE_CASE))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> Stream.ofNullable(useCases.get(id)))
                .toList();
        Map<UUID, Row> tools = RowsById.of(reader.all(Tools.SHEET));
        Map<UUID, Row> counting = CountingChecklists.of(reader, subjects);
        Map<UUID, Row> checklists =
                RowsById.of(reader.complete(List.copyOf(counting.values()), Checklists.SHEET.derived()));
        return awaited.stream()
                .map(decision -> {
                    Row useCase = RowsById.find(useCases, decision.get(Decisions.USE_CASE));
                    Row counts = useCase == null ? null : counting.get(useCase.id());
                    Row checklist = counts == null ? null : checklists.get(counts.id());
                    Row tool = RowsById.find(tools, decision.get(Decisions.TOOL));
                    return new AwaitedDecision(decision, useCase, tool, checklist, isPast(decision, reader.today()));
                })
                .toList();
    }

    /** Returns the body that is to decide next about a use case; empty when no decision is prepared. */
    public static Optional<Body> bodyFor(UUID useCase, Reader reader) {
        return reader.all(Decisions.SHEET).stream()
                .filter(row -> useCase.equals(row.get(Decisions.USE_CASE)) && row.isEmpty(Decisions.OUTCOME))
                .sorted(BY_DAY)
                .flatMap(row -> Stream.ofNullable(row.get(Decisions.BODY)))
                .findFirst();
    }

    private static boolean isPast(Row decision, LocalDate today) {
        LocalDate day = decision.get(Decisions.DAY);
        return day != null && day.isBefore(today);
    }
}
