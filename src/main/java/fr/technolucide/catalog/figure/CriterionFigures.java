package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.SeedIds;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.catalog.choice.StopFigure;
import fr.technolucide.method.Comparison;
import fr.technolucide.method.CriterionState;
import fr.technolucide.method.StopCriterion;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes the figures that stop criteria are about, of the use case that their decision is about. A figure that
 * nobody wrote or measured is {@code null}, as it is of a criterion in words and of a decision about a tool.
 */
final class CriterionFigures {

    private static final int LATEST_TRIALS = 10;
    private static final BigDecimal MINUTES_PER_HOUR = new BigDecimal(60);
    private static final BigDecimal CENTS_PER_YEAR_OF_EURO_A_MONTH = new BigDecimal(1_200);
    private static final BigDecimal PERCENT = new BigDecimal(100);
    private static final String SHORT_TEXT = "texte_court";
    private static final String LONG_DOCUMENT = "texte_long_doc";

    private final Reader reader;
    private final Row useCase;
    private final Row decision;

    private CriterionFigures(Reader reader, Row useCase, Row decision) {
        this.reader = reader;
        this.useCase = useCase;
        this.decision = decision;
    }

    /** Returns the figures of a use case that are known, for a decision about it. */
    static Map<StopFigure, BigDecimal> known(Row useCase, Row decision, Reader reader) {
        CriterionFigures figures = new CriterionFigures(reader, useCase, decision);
        Map<StopFigure, BigDecimal> known = new EnumMap<>(StopFigure.class);
        for (StopFigure each : StopFigure.values()) {
            BigDecimal figure = figures.of(each);
            if (figure != null) {
                known.put(each, figure.setScale(StopCriteria.SCALE, RoundingMode.HALF_UP));
            }
        }
        return known;
    }

    static Map<UUID, BigDecimal> values(Reader reader, List<Row> criteria) {
        return each(reader, criteria, (_, figure) -> figure);
    }

    static Map<UUID, BigDecimal> margins(Reader reader, List<Row> criteria) {
        return each(reader, criteria, (criterion, figure) -> criterion.margin(figure));
    }

    static Map<UUID, CriterionState> states(Reader reader, List<Row> criteria) {
        Map<UUID, CriterionState> states = new HashMap<>(each(reader, criteria, StopCriterion::state));
        criteria.forEach(row -> states.putIfAbsent(row.id(), CriterionState.UNKNOWN));
        return states;
    }

    private static <T> Map<UUID, T> each(
            Reader reader, List<Row> criteria, BiFunction<StopCriterion, BigDecimal, T> what) {
        Map<UUID, Row> decisions = Related.referredBy(criteria, StopCriteria.DECISION, reader);
        Map<UUID, Row> useCases = Related.referredBy(List.copyOf(decisions.values()), Decisions.USE_CASE, reader);
        Map<UUID, T> all = new HashMap<>();
        for (Row row : criteria) {
            StopCriterion criterion = of(row);
            StopFigure about = row.get(StopCriteria.FIGURE);
            Row decision = find(decisions, row.get(StopCriteria.DECISION));
            Row useCase = decision == null ? null : find(useCases, decision.get(Decisions.USE_CASE));
            if (criterion != null && about != null && decision != null && useCase != null) {
                BigDecimal figure = new CriterionFigures(reader, useCase, decision).of(about);
                if (figure != null) {
                    all.put(row.id(), what.apply(criterion, figure.setScale(StopCriteria.SCALE, RoundingMode.HALF_UP)));
                }
            }
        }
        return all;
    }

    private static @Nullable Row find(Map<UUID, Row> rows, @Nullable UUID id) {
        return id == null ? null : rows.get(id);
    }

    private static @Nullable StopCriterion of(Row row) {
        Comparison comparison = row.get(StopCriteria.COMPARISON);
        BigDecimal threshold = row.get(StopCriteria.THRESHOLD);
        return comparison == null || threshold == null ? null : new StopCriterion(comparison, threshold);
    }

    private @Nullable BigDecimal of(StopFigure figure) {
        return switch (figure) {
            case MEDIAN_GAIN -> number(derived(UseCases.MEDIAN_NET_GAIN));
            case SERIOUS_ERRORS -> seriousErrors();
            case HOURS_PER_MONTH -> divided(useCase.get(UseCases.MINUTES_PER_MONTH), MINUTES_PER_HOUR);
            case PEOPLE_PER_MONTH -> number(useCase.get(UseCases.PEOPLE_AFTER));
            case COST_PER_MONTH -> divided(derived(UseCases.FULL_COST_12_MONTHS), CENTS_PER_YEAR_OF_EURO_A_MONTH);
            case CO2_PER_MONTH -> central(derived(UseCases.CO2));
            case PROOFREAD -> proofread();
            case DISCLOSURES -> disclosures();
            case EXCHANGES_PER_MONTH -> uses(SHORT_TEXT);
            case DOCUMENTS_PER_MONTH -> uses(LONG_DOCUMENT);
            case DAYS_WITHOUT_REVIEW -> daysWithoutReview();
        };
    }

    private <T> @Nullable T derived(Column<T> column) {
        return reader.values(column, List.of(useCase)).get(useCase.id());
    }

    private List<Row> trials() {
        return reader.where(Trials.USE_CASE, useCase.id());
    }

    private @Nullable BigDecimal seriousErrors() {
        List<Row> latest = trials().stream()
                .filter(trial -> !trial.isEmpty(Trials.ERRORS) || !trial.isEmpty(Trials.WORST_ERROR))
                .sorted(Comparator.comparing((Row trial) -> trial.get(Trials.DAY, LocalDate.MIN))
                        .reversed())
                .limit(LATEST_TRIALS)
                .toList();
        return latest.isEmpty()
                ? null
                : count(latest.stream().filter(trial -> trial.get(Trials.WORST_ERROR) == Severity.SERIOUS));
    }

    private @Nullable BigDecimal proofread() {
        List<Row> trials = trials();
        return trials.isEmpty()
                ? null
                : count(trials.stream().filter(trial -> trial.get(Trials.MINUTES_PROOFREADING, 0) > 0))
                        .multiply(PERCENT)
                        .divide(new BigDecimal(trials.size()), StopCriteria.SCALE, RoundingMode.HALF_UP);
    }

    private BigDecimal disclosures() {
        return BigDecimal.valueOf(TrialIncidents.disclosures(useCase.id(), decision.get(Decisions.DAY), reader));
    }

    private @Nullable BigDecimal uses(String factor) {
        UUID use = SeedIds.of(Factors.SHEET, factor);
        List<Integer> perMonth = reader.where(Usages.USE_CASE, useCase.id()).stream()
                .filter(usage -> use.equals(usage.get(Usages.FACTOR)))
                .map(usage -> usage.get(Usages.PER_MONTH))
                .filter(Objects::nonNull)
                .toList();
        return perMonth.isEmpty()
                ? null
                : new BigDecimal(perMonth.stream().mapToLong(Integer::longValue).sum());
    }

    private @Nullable BigDecimal daysWithoutReview() {
        LocalDate since = reader.where(Reviews.USE_CASE, useCase.id()).stream()
                .map(review -> review.get(Reviews.DAY))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(decision.get(Decisions.DAY));
        return since == null ? null : new BigDecimal(Math.max(0, ChronoUnit.DAYS.between(since, reader.today())));
    }

    private static BigDecimal count(Stream<Row> rows) {
        return new BigDecimal(rows.count());
    }

    private static @Nullable BigDecimal number(@Nullable Integer figure) {
        return figure == null ? null : new BigDecimal(figure);
    }

    private static @Nullable BigDecimal divided(@Nullable Number figure, BigDecimal by) {
        return figure == null
                ? null
                : new BigDecimal(figure.longValue()).divide(by, StopCriteria.SCALE, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal central(@Nullable Range range) {
        return range == null ? null : BigDecimal.valueOf(range.central());
    }
}
