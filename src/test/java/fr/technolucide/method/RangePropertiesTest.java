package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever is estimated, low is never above central, nor central above high. */
class RangePropertiesTest {

    @Property
    void ordersOfMagnitudeStayInOrder(
            @ForAll @DoubleRange(max = 1e6) double uses, @ForAll @DoubleRange(max = 1e6) double others) {
        Footprint total = Footprint.of(uses, Oracle.use("texte_court"), Oracle.scenario())
                .plus(Footprint.of(others, Oracle.use("video_5s"), Oracle.scenario()))
                .plus(Footprint.ofReasoning(
                        uses, Oracle.use("texte_long_doc"), new Range(2, 5, 10), Oracle.scenario()));
        assertInOrder(total.energy());
        assertInOrder(total.co2());
        assertInOrder(total.water());
    }

    @Property
    void modelSizesStayInOrder(@ForAll ModelSize size, @ForAll @IntRange(max = 100_000) int texts) {
        assertInOrder(ModelSizeFootprint.co2(size, texts, Oracle.scenario().mix()));
        assertInOrder(ModelSizeFootprint.co2(size, texts, Oracle.mix("SWE")));
        assertInOrder(ModelSizeFootprint.co2(size, texts, Oracle.mix("WOR")));
    }

    private static void assertInOrder(Range range) {
        assertThat(range.low()).isNotNegative().isLessThanOrEqualTo(range.central());
        assertThat(range.central()).isLessThanOrEqualTo(range.high());
    }
}
