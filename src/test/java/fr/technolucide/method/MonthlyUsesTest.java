package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Uses a month, from what was counted over a while. */
class MonthlyUsesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Example
    void whatWasCountedIsSpreadOverTheMonths() {
        assertThat(MonthlyUses.perMonth(30, TODAY.minusDays(91), TODAY)).isEqualTo(10);
        assertThat(MonthlyUses.perMonth(365, TODAY.minusYears(1), TODAY)).isEqualTo(30);
    }

    @Example
    void lessThanAMonthCountsForOne() {
        assertThat(MonthlyUses.perMonth(12, TODAY, TODAY)).isEqualTo(12);
        assertThat(MonthlyUses.perMonth(12, TODAY.plusDays(1), TODAY)).isEqualTo(12);
    }

    @Example
    void somethingCountedIsNeverNothing() {
        assertThat(MonthlyUses.perMonth(1, TODAY.minusYears(5), TODAY)).isEqualTo(1);
        assertThat(MonthlyUses.perMonth(0.2, TODAY, TODAY)).isEqualTo(1);
        assertThat(MonthlyUses.perMonth(0, TODAY, TODAY)).isZero();
    }

    @Property
    void neverMoreThanWhatWasCountedRoundedUp(
            @ForAll @DoubleRange(max = 1e6) double counted, @ForAll @IntRange(max = 4_000) int days) {
        assertThat((double) MonthlyUses.perMonth(counted, TODAY.minusDays(days), TODAY))
                .isBetween(0.0, Math.ceil(counted));
    }
}
