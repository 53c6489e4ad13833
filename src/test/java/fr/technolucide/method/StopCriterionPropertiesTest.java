package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Where a stop criterion stands, for any figure and any threshold. */
class StopCriterionPropertiesTest {

    @Property(tries = 300)
    void itIsMetExactlyWhereItsComparisonHolds(
            @ForAll Comparison comparison,
            @ForAll @BigRange(min = "-200", max = "200") @Scale(2) BigDecimal figure,
            @ForAll @BigRange(min = "-200", max = "200") @Scale(2) BigDecimal threshold) {
        StopCriterion criterion = new StopCriterion(comparison, threshold);
        double distance = figure.doubleValue() - threshold.doubleValue();
        boolean met = switch (comparison) {
            case BELOW -> distance < 0;
            case AT_MOST -> distance <= 0;
            case AT_LEAST -> distance >= 0;
            case ABOVE -> distance > 0;
        };
        CriterionState state = criterion.state(figure);
        assertThat(state == CriterionState.MET).isEqualTo(met);
        assertThat(state == CriterionState.AT_THRESHOLD).isEqualTo(!met && figure.compareTo(threshold) == 0);
        assertThat(state).isNotEqualTo(CriterionState.UNKNOWN);
        if (!met) {
            assertThat(criterion.margin(figure)).isNotNegative();
        }
    }

    @Test
    void withinATenthOfTheThresholdItIsWatched() {
        StopCriterion hours = new StopCriterion(Comparison.BELOW, new BigDecimal("8.00"));
        assertThat(hours.state(new BigDecimal("14.00"))).isEqualTo(CriterionState.KEPT);
        assertThat(hours.state(new BigDecimal("8.81"))).isEqualTo(CriterionState.KEPT);
        assertThat(hours.state(new BigDecimal("8.80"))).isEqualTo(CriterionState.WATCH);
        assertThat(hours.state(new BigDecimal("8.00"))).isEqualTo(CriterionState.AT_THRESHOLD);
        assertThat(hours.state(new BigDecimal("7.99"))).isEqualTo(CriterionState.MET);
        StopCriterion exchanges = new StopCriterion(Comparison.ABOVE, new BigDecimal(600));
        assertThat(exchanges.state(new BigDecimal(600))).isEqualTo(CriterionState.AT_THRESHOLD);
        assertThat(exchanges.state(new BigDecimal(540))).isEqualTo(CriterionState.WATCH);
        assertThat(exchanges.margin(new BigDecimal(540))).isEqualByComparingTo("60");
    }

    @Test
    void withoutAFigureItIsForPeopleToJudge() {
        assertThat(new StopCriterion(Comparison.BELOW, BigDecimal.ONE).state(null))
                .isEqualTo(CriterionState.UNKNOWN);
    }
}
