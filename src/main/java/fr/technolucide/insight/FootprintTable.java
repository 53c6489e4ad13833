package fr.technolucide.insight;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The monthly footprint of some use cases as a table shows it, low, central and high: each column of one
 * precision, so that its totals add up what is shown.
 *
 * @param useCases with their figures; one without a footprint is shown as lacking and counts for nothing
 */
public record FootprintTable(List<Row> useCases, ShownGrams low, ShownGrams central, ShownGrams high) {

    public static FootprintTable of(List<Row> useCases) {
        return new FootprintTable(
                List.copyOf(useCases),
                ShownGrams.of(column(useCases, Range::low)),
                ShownGrams.of(column(useCases, Range::central)),
                ShownGrams.of(column(useCases, Range::high)));
    }

    /** Returns the range that the table shows for a range. */
    public Range shown(Range grams) {
        return new Range(
                low.shown(grams.low()).doubleValue(),
                central.shown(grams.central()).doubleValue(),
                high.shown(grams.high()).doubleValue());
    }

    /** Returns the sum of what the table shows for some of its use cases; {@code null} where it shows none of them. */
    public @Nullable Range total(List<Row> some) {
        return some.stream().allMatch(row -> row.isEmpty(UseCases.CO2))
                ? null
                : new Range(
                        low.total(column(some, Range::low)).doubleValue(),
                        central.total(column(some, Range::central)).doubleValue(),
                        high.total(column(some, Range::high)).doubleValue());
    }

    private static List<Double> column(List<Row> useCases, ToDoubleFunction<Range> part) {
        return useCases.stream()
                .map(row -> row.get(UseCases.CO2))
                .filter(Objects::nonNull)
                .map(part::applyAsDouble)
                .toList();
    }
}
