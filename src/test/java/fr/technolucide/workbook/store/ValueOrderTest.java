package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.store.Samples.Mood;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

    @Test
    void wordsAreInTheOrderOfADictionary() {
        assertThat(List.of("Écarter", "adapter", "Œuvrer", "lancer").stream().sorted(ValueOrder.BY_SIZE))
                .containsExactly("adapter", "Écarter", "lancer", "Œuvrer");
    }

    @Test
    void undefinedRatiosComeBeforeTheSmallest() {
        assertThat(Stream.of(Ratio.of(5L), Ratio.of(-2L), Ratio.<Long>undefined())
                        .sorted(ValueOrder.BY_SIZE))
                .containsExactly(Ratio.undefined(), Ratio.of(-2L), Ratio.of(5L));
    }

    @Test
    void rangesAreByTheirCentralValue() {
        Range lower = new Range(6, 7, 90);
        Range higher = new Range(1, 9, 10);
        assertThat(Stream.of(higher, lower).sorted(ValueOrder.BY_SIZE)).containsExactly(lower, higher);
    }

    @Test
    void whatIsNoNumberIsByItsPlaceItsTruthOrItsLength() {
        assertThat(Stream.of(Mood.BAD, Mood.GOOD).sorted(ValueOrder.BY_SIZE)).containsExactly(Mood.GOOD, Mood.BAD);
        assertThat(Stream.of(true, false).sorted(ValueOrder.BY_SIZE)).containsExactly(false, true);
        assertThat(Stream.of(List.of("4.1", "4.2"), List.of(), List.of("9.9")).sorted(ValueOrder.BY_SIZE))
                .containsExactly(List.of(), List.of("9.9"), List.of("4.1", "4.2"));
    }
}
