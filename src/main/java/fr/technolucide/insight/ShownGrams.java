package fr.technolucide.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A column of grams as a table shows it: one precision for all, so that the total is the sum of what is shown and whoever
 * adds it up finds it.
 *
 * @param decimals the fewest that leave two digits or so to the smallest figure, three at most
 */
public record ShownGrams(int decimals) {

    /** Returns the precision for figures of which none is negative; zeros need no decimals. */
    public static ShownGrams of(List<Double> column) {
        double smallest = column.stream()
                .mapToDouble(Double::doubleValue)
                .filter(grams -> grams > 0)
                .min()
                .orElse(Double.MAX_VALUE);
        return new ShownGrams(smallest >= 10 ? 0 : smallest >= 0.1 ? 1 : smallest >= 0.01 ? 2 : 3);
    }

    public BigDecimal shown(double grams) {
        return BigDecimal.valueOf(grams).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Returns the sum of what is shown. */
    public BigDecimal total(List<Double> column) {
        return column.stream().map(this::shown).reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
    }
}
