package fr.technolucide.exchange.excel.data;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedLinesTest {

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "court, 1",
        "'un deux', 1",
        "'un mot après un autre mot', 2",
        "'un\ndeux', 2",
        "'un\n\ndeux', 3",
        "anticonstitutionnellement, 2"
    })
    void wordsGoToTheNextLineWhereTheyHaveNoRoom(String text, int lines) {
        assertThat(WrappedLines.of(text, 100)).isEqualTo(lines);
    }

    @Property(tries = 500)
    void aNarrowerCellTakesAsManyLinesOrMore(
            @ForAll @StringLength(max = 80) @CharRange(from = ' ', to = 'é') String text,
            @ForAll @DoubleRange(min = 40, max = 300) double points) {
        assertThat(WrappedLines.of(text, points - 20)).isGreaterThanOrEqualTo(WrappedLines.of(text, points));
    }

    @Property(tries = 500)
    void paragraphsStandUnderEachOther(
            @ForAll @StringLength(max = 80) @CharRange(from = ' ', to = 'é') String first,
            @ForAll @StringLength(max = 80) @CharRange(from = ' ', to = 'é') String second) {
        assertThat(WrappedLines.of(first + "\n" + second, 100))
                .isEqualTo(WrappedLines.of(first, 100) + WrappedLines.of(second, 100));
    }
}
