package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the screens and the papers read from the values of the method, one by one. */
class ValuesOfMethodTest {

    @ParameterizedTest
    @CsvSource({
        "BELOW, true, false, false",
        "AT_MOST, true, true, false",
        "AT_LEAST, false, true, true",
        "ABOVE, false, false, true"
    })
    void aComparisonTakesTheThresholdItselfInOrLeavesItOut(
            Comparison comparison, boolean under, boolean at, boolean over) {
        BiPredicate<String, String> holds =
                (figure, threshold) -> comparison.holds(new BigDecimal(figure), new BigDecimal(threshold));
        assertThat(holds.test("9.9", "10")).isEqualTo(under);
        assertThat(holds.test("10.0", "10")).isEqualTo(at);
        assertThat(holds.test("10.1", "10")).isEqualTo(over);
    }

    @Test
    void whatAFileNamesThemByIsTheirOwnWord() {
        assertThat(ids(Comparison.values(), Comparison::id)).containsExactly("below", "at_most", "at_least", "above");
        assertThat(ids(CriterionState.values(), CriterionState::id))
                .containsExactly("kept", "watch", "at_threshold", "met", "unknown");
        assertThat(ids(FootprintRatio.values(), FootprintRatio::id)).containsExactly("co2_per_hour", "co2_per_person");
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOGLE, 0.24, 0.24, 0.03, 0.00026",
        "OPENAI, 0.34, 0.34, , 0.00032",
        "EPOCH, 0.3, 0.3, , ",
        "MISTRAL, , , 1.14, 0.045",
        "ECOLOGITS, 0.23, 0.23, 0.013, 0.00163",
        "MIT, 0.03, 1.9, , "
    })
    void aPublishedFigureIsAsItWasPublished(
            PublishedAnchor anchor,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable Double grams,
            @Nullable Double litres) {
        assertThat(anchor.wattHoursFrom()).isEqualTo(from);
        assertThat(anchor.wattHoursTo()).isEqualTo(to);
        assertThat(anchor.grams()).isEqualTo(grams);
        assertThat(anchor.litres()).isEqualTo(litres);
    }

    @Test
    void equalSharesHaveOneHashAndOthersRarely() {
        assertThat(Score.of(2, 4))
                .isEqualTo(Score.of(1, 2))
                .hasSameHashCodeAs(Score.of(1, 2))
                .hasToString("1/2");
        assertThat(Stream.of(Score.of(0, 1), Score.of(1, 2), Score.of(1, 3), Score.of(2, 3), Score.of(1, 1))
                        .map(Score::hashCode)
                        .distinct())
                .hasSize(5);
    }

    @Test
    void whatAlwaysOrNeverHoldsHasNoValueToPass() {
        assertThat(Threshold.from(value -> true)).isEqualTo(new Threshold(Threshold.Side.ALL, 0));
        assertThat(Threshold.from(value -> false)).isEqualTo(new Threshold(Threshold.Side.NONE, 0));
        assertThat(Threshold.from(value -> value >= 1)).isEqualTo(new Threshold(Threshold.Side.FROM, 1));
        assertThat(Threshold.upTo(value -> value <= 7)).isEqualTo(new Threshold(Threshold.Side.UP_TO, 7));
    }

    @Test
    void oneThresholdOfAnyKindIsEnough() {
        CaseFigures.Use use = new CaseFigures.Use("texte_court", 10, null, true);
        Threshold some = new Threshold(Threshold.Side.ALL, 0);
        assertThat(thresholds(Map.of(), null, Map.of(), Map.of()).isEmpty()).isTrue();
        assertThat(thresholds(Map.of(use, some), null, Map.of(), Map.of()).isEmpty())
                .isFalse();
        assertThat(thresholds(Map.of(), some, Map.of(), Map.of()).isEmpty()).isFalse();
        assertThat(thresholds(Map.of(), null, Map.of("fr", true), Map.of()).isEmpty())
                .isFalse();
        assertThat(thresholds(Map.of(), null, Map.of(), Map.of(ModelSize.values()[0], false))
                        .isEmpty())
                .isFalse();
    }

    private static FootprintThresholds thresholds(
            Map<CaseFigures.Use, Threshold> uses,
            @Nullable Threshold benefit,
            Map<String, Boolean> zones,
            Map<ModelSize, Boolean> sizes) {
        Map<ModelSize, Boolean> bySize = new EnumMap<>(ModelSize.class);
        bySize.putAll(sizes);
        return new FootprintThresholds(
                FootprintRatio.CO2_PER_HOUR,
                100,
                null,
                Set.of(),
                new LinkedHashMap<>(uses),
                benefit,
                new LinkedHashMap<>(zones),
                bySize);
    }

    @Test
    void theFullListProposesInTheOrderOfItsRules() {
        assertThat(DecisionRule.proposals())
                .startsWith(Verdict.NE_PAS_LANCER)
                .endsWith(DecisionRule.verdict(Variant.FULL, DecisionRule.GO))
                .hasSize(DecisionRule.GO - DecisionRule.NO_GO + 1);
    }

    @Test
    void aChangeCountsItsAnswersAndItsProofs() {
        LinkedHashMap<String, Answer> answers = new LinkedHashMap<>();
        answers.put("A1", Answer.OUI);
        answers.put("A2", Answer.PARTIEL);
        assertThat(new VerdictChange(Verdict.NE_PAS_LANCER, answers, List.of("B1")).size())
                .isEqualTo(3);
    }
}
