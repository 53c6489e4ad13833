package fr.technolucide.insight;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The benefits and costs of some use cases together; each sum says how many of them have no figure.
 *
 * @param useCases with their figures
 */
public record InService(List<Row> useCases) {

    /** Returns the minutes freed a month. */
    public PartialSum<Long> freedMinutes() {
        return sum(UseCases.MINUTES_PER_MONTH);
    }

    /** Returns the part of {@link #freedMinutes} that was measured. */
    public long measuredMinutes() {
        return useCases.stream()
                .filter(PeopleServed::isMeasured)
                .mapToLong(row -> row.get(UseCases.MINUTES_PER_MONTH, 0))
                .sum();
    }

    /** Returns the cost over twelve months, money only, in cents. */
    public PartialSum<Long> cost() {
        return sum(UseCases.COST_12_MONTHS);
    }

    /** Returns the cost over twelve months, hours included, in cents. */
    public PartialSum<Long> fullCost() {
        return sum(UseCases.FULL_COST_12_MONTHS);
    }

    /** Returns the emissions a month in gCO2e; rounded only after this sum. */
    public PartialSum<Range> co2() {
        List<Range> known = useCases.stream()
                .map(row -> row.get(UseCases.CO2))
                .filter(Objects::nonNull)
                .toList();
        return PartialSum.of(
                known,
                count(row -> row.isEmpty(UseCases.CO2) || !row.isEmpty(UseCases.UNCOUNTED_USAGES)),
                Range.ZERO,
                Range::plus);
    }

    private PartialSum<Long> sum(Column<? extends Number> column) {
        List<Long> known = useCases.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .map(Number::longValue)
                .toList();
        return PartialSum.of(known, count(row -> row.isEmpty(column)), 0L, Long::sum);
    }

    private int count(Predicate<Row> which) {
        return (int) useCases.stream().filter(which).count();
    }
}
