package fr.technolucide.insight;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Objects;

/**
 * The benefits and costs of some use cases together. An empty figure counts as 0, and each sum says how many figures it
 * lacks.
 *
 * @param useCases with their figures
 */
public record InService(List<Row> useCases) {

    /**
     * @param value   the sum of the figures there are
     * @param lacking how many use cases have none
     */
    public record Sum<T>(T value, int lacking) {}

    /** Returns the minutes freed a month. */
    public Sum<Long> freedMinutes() {
        long minutes = useCases.stream()
                .mapToLong(row -> row.get(UseCases.MINUTES_PER_MONTH, 0))
                .sum();
        return new Sum<>(minutes, lacking(UseCases.MINUTES_PER_MONTH));
    }

    /** Returns the cost over twelve months, money only, in cents. */
    public Sum<Long> cost() {
        return money(UseCases.COST_12_MONTHS);
    }

    /** Returns the cost over twelve months, hours included, in cents. */
    public Sum<Long> fullCost() {
        return money(UseCases.FULL_COST_12_MONTHS);
    }

    /** Returns the emissions a month in gCO2e; rounded only after this sum. */
    public Sum<Range> co2() {
        Range sum =
                Range.sum(useCases.stream().map(row -> row.get(UseCases.CO2)).filter(Objects::nonNull));
        return new Sum<>(sum, lacking(UseCases.CO2));
    }

    private Sum<Long> money(Column<Long> column) {
        return new Sum<>(useCases.stream().mapToLong(row -> row.get(column, 0L)).sum(), lacking(column));
    }

    private int lacking(Column<?> column) {
        return (int) useCases.stream().filter(row -> row.isEmpty(column)).count();
    }
}
