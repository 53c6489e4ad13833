package fr.technolucide.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecadeScaleTest {

    private static final DecadeScale USUAL = new DecadeScale(-1, 4);

    @Test
    void aScaleStaysAsItIsWhileItHoldsEveryRange() {
        assertThat(USUAL.holding(List.of())).isEqualTo(USUAL);
        assertThat(USUAL.holding(List.of(Range.ZERO, new Range(0.1, 58, 10_000))))
                .isEqualTo(USUAL);
    }

    @Test
    void aScaleGoesOnByWholeDecadesToHoldARangeBeyondIt() {
        assertThat(USUAL.holding(List.of(new Range(0.004, 1, 2), new Range(1, 20_000, 1_000_001))))
                .isEqualTo(new DecadeScale(-3, 7));
    }

    @Test
    void tenTimesAsMuchIsAlwaysTheSameDistance() {
        assertThat(USUAL.decades()).isEqualTo(5);
        assertThat(USUAL.share(0.1)).isZero();
        assertThat(USUAL.share(1)).isCloseTo(0.2, within(1e-12));
        assertThat(USUAL.share(1_000)).isCloseTo(0.8, within(1e-12));
        assertThat(USUAL.share(10_000)).isEqualTo(1);
    }

    @Test
    void whatLiesBeyondStandsAtTheEnd() {
        assertThat(USUAL.share(0)).isZero();
        assertThat(USUAL.share(0.001)).isZero();
        assertThat(USUAL.share(1e9)).isEqualTo(1);
    }
}
