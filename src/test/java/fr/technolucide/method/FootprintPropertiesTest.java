package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever the factors, as long as each is in order, what is estimated with them is in order too. */
class FootprintPropertiesTest {

    /** Any low ≤ central ≤ high that the sheet of factors takes. */
    @Provide
    Arbitrary<Range> ranges() {
        Arbitrary<Double> value = Arbitraries.doubles().between(0, 1e9);
        return Combinators.combine(value, value, value).as((one, two, three) -> {
            double[] sorted = {one, two, three};
            java.util.Arrays.sort(sorted);
            return new Range(sorted[0], sorted[1], sorted[2]);
        });
    }

    @Provide
    Arbitrary<UseFactor> factors() {
        Arbitrary<Double> floor = Arbitraries.doubles().between(0, 1e6).injectNull(0.5);
        return Combinators.combine(ranges(), floor, floor).as(UseFactor::new);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Combinators.combine(ranges(), ranges(), ranges()).as(Scenario::new);
    }

    @Property
    void ordersOfMagnitudeAreInOrder(
            @ForAll @DoubleRange(max = 1e8) double uses,
            @ForAll("factors") UseFactor factor,
            @ForAll("scenarios") Scenario scenario,
            @ForAll("ranges") Range multiplier) {
        Footprint footprint = Footprint.of(uses, factor, scenario);
        Footprint reasoning = Footprint.ofReasoning(uses, factor, multiplier, scenario);
        for (Footprint each : new Footprint[] {footprint, reasoning, footprint.plus(reasoning)}) {
            assertInOrder(each.energy());
            assertInOrder(each.co2());
            assertInOrder(each.water());
        }
    }

    @Property
    void modelSizesAreInOrder(
            @ForAll ModelSize size, @ForAll @IntRange(max = 100_000_000) int texts, @ForAll("ranges") Range mix) {
        assertInOrder(ModelSizeFootprint.co2(size, texts, mix));
    }

    @Property
    void whatIsDerivedFromThemIsInOrder(
            @ForAll("ranges") Range co2,
            @ForAll @IntRange(min = -1_000, max = 1_000_000) int minutes,
            @ForAll @DoubleRange(max = 1e9) double grams) {
        Ratio<Range> perHour = Objects.requireNonNull(CarbonRatios.perFreedHour(co2, minutes));
        assertThat(perHour.isDefined()).isEqualTo(minutes > 0);
        if (perHour.value() != null) {
            assertInOrder(perHour.value());
        }
        Range times = CarbonRatios.equivalent(co2, grams).value();
        if (times != null) {
            assertInOrder(times);
        }
    }

    private static void assertInOrder(Range range) {
        assertThat(range.low()).isNotNegative().isLessThanOrEqualTo(range.central());
        assertThat(range.central()).isLessThanOrEqualTo(range.high());
    }
}
