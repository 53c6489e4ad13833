package fr.technolucide.method;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure at which a use is stopped, written before it starts.
 *
 * @param threshold in the unit of the figure
 */
public record StopCriterion(Comparison comparison, BigDecimal threshold) {

    /** Within this share of the threshold, a figure is to be watched. */
    private static final BigDecimal WATCHED = new BigDecimal("0.1");

    /**
     * Returns what is left before the criterion is met, in the unit of the figure: negative once the figure is beyond
     * the threshold.
     */
    public BigDecimal margin(BigDecimal figure) {
        return comparison.isDownwards() ? figure.subtract(threshold) : threshold.subtract(figure);
    }

    /** Returns where the criterion stands; {@code null} is a figure that is not known. */
    public CriterionState state(@Nullable BigDecimal figure) {
        if (figure == null) {
            return CriterionState.UNKNOWN;
        }
        if (comparison.holds(figure, threshold)) {
            return CriterionState.MET;
        }
        BigDecimal margin = margin(figure);
        if (margin.signum() == 0) {
            return CriterionState.AT_THRESHOLD;
        }
        return margin.compareTo(threshold.abs().multiply(WATCHED)) <= 0 ? CriterionState.WATCH : CriterionState.KEPT;
    }
}
