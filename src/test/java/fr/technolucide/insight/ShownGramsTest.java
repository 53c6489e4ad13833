package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownGramsTest {

    @Property
    void whoeverAddsUpWhatIsShownFindsTheTotal(
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 1_000_000) @Scale(6) Double> column) {
        ShownGrams grams = ShownGrams.of(column);

        BigDecimal added = column.stream()
                .map(each -> new BigDecimal(grams.shown(each).toPlainString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(grams.total(column)).isEqualByComparingTo(added);
        assertThat(grams.total(column).scale()).isEqualTo(grams.decimals());
    }

    @Property
    void nothingThatCountsIsShownAsNothing(@ForAll @DoubleRange(min = 0.001, max = 1_000_000) @Scale(6) double grams) {
        assertThat(ShownGrams.of(List.of(grams)).shown(grams)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "9.99, 1", "0.1, 1", "0.0999, 2", "0.01, 2", "0.00999, 3"})
    void theSmallestFigureSaysHowManyDecimalsThereAre(double smallest, int decimals) {
        assertThat(ShownGrams.of(List.of(1_000.0, smallest)).decimals()).isEqualTo(decimals);
    }

    @Test
    void zerosAskForNoDecimals() {
        assertThat(ShownGrams.of(List.of(0.0, 58.0)).decimals()).isZero();
        assertThat(ShownGrams.of(List.of(0.0)).decimals()).isZero();
    }

    @Test
    void theExampleAddsUpToWhatItsCellsShow() {
        List<Double> central = List.of(55.11, 31.12, 58.35, 35.98);
        assertThat(ShownGrams.of(central).decimals()).isZero();
        assertThat(ShownGrams.of(central).total(central)).isEqualByComparingTo("180");
        List<Double> low = List.of(1.227, 1.819, 1.299, 0.8012);
        assertThat(ShownGrams.of(low).total(low)).isEqualByComparingTo("5.1");
    }
}
