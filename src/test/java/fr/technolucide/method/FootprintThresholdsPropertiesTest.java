package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The thresholds of the figures against the trying of every value, one after the other. */
class FootprintThresholdsPropertiesTest {

    /** Values that are tried one by one. */
    private static final int TRIED = 2_000;

    private static final Scenario HERE = scenario(44);
    private static final UseFactor SHORT = new UseFactor(new Range(0.1, 0.3, 3), 1.2, 0.04);

    private static Scenario scenario(double mix) {
        return new Scenario(new Range(mix, mix, mix), new Range(20, 40, 80), new Range(1, 3, 6));
    }

    private static CaseFigures figures(
            List<CaseFigures.Use> uses, @Nullable Integer minutes, @Nullable Integer before, @Nullable Integer after) {
        SequencedMap<String, Scenario> zones = new LinkedHashMap<>();
        zones.put("here", HERE);
        zones.put("clean", scenario(5));
        zones.put("dirty", scenario(700));
        return new CaseFigures(uses, HERE, zones, minutes, before, after);
    }

    private static CaseFigures.Use use(String code, @Nullable Integer perMonth, double wattHours) {
        return new CaseFigures.Use(
                code, perMonth, new UseFactor(new Range(0, wattHours, wattHours * 9), null, null), true);
    }

    /** A case of which every figure is known and every benefit above zero. */
    @Provide
    Arbitrary<CaseFigures> known() {
        Arbitrary<CaseFigures.Use> use = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, TRIED / 2),
                        Arbitraries.doubles().ofScale(3).between(0.001, 40))
                .as(FootprintThresholdsPropertiesTest::use);
        return Combinators.combine(
                        use.list().ofMinSize(1).ofMaxSize(3).uniqueElements(CaseFigures.Use::code),
                        Arbitraries.integers().between(1, TRIED),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1, TRIED / 2))
                .as((uses, minutes, before, more) -> figures(uses, minutes, before, before + more));
    }

    /** Bounds near which the figures of the case turn. */
    private static double bound(CaseFigures figures, FootprintRatio ratio, double share) {
        return share * Objects.requireNonNull(central(figures, ratio));
    }

    private static @Nullable Double central(CaseFigures figures, FootprintRatio ratio) {
        List<Footprint> each = figures.uses().stream()
                .map(use -> Footprint.of(
                        Objects.requireNonNull(use.perMonth()),
                        Objects.requireNonNull(use.factor()),
                        Objects.requireNonNull(figures.scenario())))
                .toList();
        Range co2 = Objects.requireNonNull(Footprint.total(each)).co2();
        Ratio<Range> value = ratio == FootprintRatio.CO2_PER_HOUR
                ? CarbonRatios.perFreedHour(co2, figures.minutes())
                : CarbonRatios.perAdditionalPerson(co2, figures.peopleBefore(), figures.peopleAfter());
        return Objects.requireNonNull(value).value() == null
                ? null
                : value.value().central();
    }

    private static boolean isWithin(CaseFigures figures, FootprintRatio ratio, double bound) {
        Double central = central(figures, ratio);
        return central != null && central <= bound;
    }

    /** What the threshold says of the values that are tried is so, and no other. */
    private static void assertTurns(Threshold threshold, IntPredicate within) {
        IntPredicate said = switch (threshold.side()) {
            case ALL -> value -> true;
            case NONE -> value -> false;
            case UP_TO -> value -> value <= threshold.value();
            case FROM -> value -> value >= threshold.value();
        };
        IntStream nearby = IntStream.of(threshold.value() - 1, threshold.value(), threshold.value() + 1);
        assertThat(IntStream.concat(IntStream.rangeClosed(0, TRIED), nearby)
                        .filter(value -> value >= 0)
                        .filter(value -> said.test(value) != within.test(value)))
                .isEmpty();
    }

    @Property(tries = 60)
    void usesTurnWhereTheirThresholdSays(
            @ForAll("known") CaseFigures figures, @ForAll FootprintRatio ratio, @ForAll("shares") double share) {
        double bound = bound(figures, ratio, share);
        FootprintThresholds thresholds = FootprintThresholds.of(figures, ratio, bound);

        assertThat(thresholds.isWithin()).isEqualTo(isWithin(figures, ratio, bound));
        assertThat(thresholds.uses().keySet()).containsExactlyElementsOf(figures.uses());
        for (int i = 0; i < figures.uses().size(); i++) {
            int index = i;
            assertTurns(
                    Objects.requireNonNull(thresholds.uses().get(figures.uses().get(i))),
                    count -> isWithin(figures.with(index, count), ratio, bound));
        }
    }

    @Property(tries = 60)
    void minutesAndPeopleTurnWhereTheirThresholdSays(
            @ForAll("known") CaseFigures figures, @ForAll FootprintRatio ratio, @ForAll("shares") double share) {
        double bound = bound(figures, ratio, share);

        assertTurns(
                Objects.requireNonNull(
                        FootprintThresholds.of(figures, ratio, bound).benefit()),
                value -> isWithin(figures(figures.uses(), value, figures.peopleBefore(), value), ratio, bound));
    }

    @Property(tries = 60)
    void zonesAndSizesAreEachTried(
            @ForAll("known") CaseFigures figures, @ForAll FootprintRatio ratio, @ForAll("shares") double share) {
        double bound = bound(figures, ratio, share);
        FootprintThresholds thresholds = FootprintThresholds.of(figures, ratio, bound);

        thresholds
                .zones()
                .forEach((zone, within) -> assertThat(within)
                        .isEqualTo(isWithin(
                                new CaseFigures(
                                        figures.uses(),
                                        figures.zones().get(zone),
                                        figures.zones(),
                                        figures.minutes(),
                                        figures.peopleBefore(),
                                        figures.peopleAfter()),
                                ratio,
                                bound)));
        assertThat(thresholds.zones()).containsOnlyKeys("here", "clean", "dirty");
        double benefit = ratio == FootprintRatio.CO2_PER_HOUR
                ? Objects.requireNonNull(figures.minutes()) / 60.0
                : Objects.requireNonNull(figures.peopleAfter()) - Objects.requireNonNull(figures.peopleBefore());
        long texts = figures.uses().stream()
                .mapToLong(use -> Objects.requireNonNull(use.perMonth()))
                .sum();
        assertThat(thresholds.sizes()).containsOnlyKeys(ModelSize.values());
        thresholds
                .sizes()
                .forEach((size, within) -> assertThat(within)
                        .isEqualTo(
                                ModelSizeFootprint.co2(size, texts, HERE.mix()).central() / benefit <= bound));
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.oneOf(
                Arbitraries.just(0.0),
                Arbitraries.just(1.0),
                Arbitraries.doubles().between(0.01, 3));
    }

    /** A threshold needs every figure but its own. */
    @Property(tries = 200)
    void nothingIsSaidOfWhatAnotherFigureLacksFor(
            @ForAll("known") CaseFigures figures, @ForAll FootprintRatio ratio, @ForAll CaseFigures.Figure lacking) {
        CaseFigures partial = without(figures, lacking);
        FootprintThresholds thresholds = FootprintThresholds.of(partial, ratio, 10);
        boolean lacks = switch (lacking) {
            case USES, FACTORS -> true;
            case MINUTES -> ratio == FootprintRatio.CO2_PER_HOUR;
            case PEOPLE_BEFORE, PEOPLE_AFTER -> ratio == FootprintRatio.CO2_PER_PERSON;
        };

        assertThat(thresholds.missing().contains(lacking)).isEqualTo(lacks);
        if (!lacks) {
            assertThat(thresholds).isEqualTo(FootprintThresholds.of(figures, ratio, 10));
            return;
        }
        assertThat(thresholds.current()).isNull();
        assertThat(thresholds.isWithin()).isFalse();
        assertThat(thresholds.zones()).isEmpty();
        boolean itsOwn = lacking == CaseFigures.Figure.MINUTES || lacking == CaseFigures.Figure.PEOPLE_AFTER;
        assertThat(thresholds.benefit() != null).isEqualTo(itsOwn);
        assertThat(thresholds.uses().keySet())
                .containsExactlyElementsOf(
                        lacking == CaseFigures.Figure.USES ? partial.uses().subList(0, 1) : List.of());
    }

    private static CaseFigures without(CaseFigures figures, CaseFigures.Figure lacking) {
        List<CaseFigures.Use> uses = switch (lacking) {
            case USES ->
                Stream.concat(
                                Stream.of(new CaseFigures.Use(
                                        "unknown",
                                        null,
                                        figures.uses().getFirst().factor(),
                                        true)),
                                figures.uses().stream())
                        .toList();
            case FACTORS ->
                Stream.concat(Stream.of(new CaseFigures.Use("gone", 3, null, false)), figures.uses().stream())
                        .toList();
            default -> figures.uses();
        };
        return figures(
                uses,
                lacking == CaseFigures.Figure.MINUTES ? null : figures.minutes(),
                lacking == CaseFigures.Figure.PEOPLE_BEFORE ? null : figures.peopleBefore(),
                lacking == CaseFigures.Figure.PEOPLE_AFTER ? null : figures.peopleAfter());
    }

    @Example
    void theLettersOfTheExampleTurnAtAWholeNumber() {
        CaseFigures letters = figures(List.of(new CaseFigures.Use("texte_court", 600, SHORT, true)), 14 * 60, 85, 120);

        // 0.3 Wh × (44 + 40) g/kWh = 0.0252 g an exchange; 10 g × 14 h / 0.0252 g = 5 555.6
        FootprintThresholds thresholds = FootprintThresholds.of(letters, FootprintRatio.CO2_PER_HOUR, 10);

        assertThat(thresholds.uses().values()).containsExactly(new Threshold(Threshold.Side.UP_TO, 5_555));
        // 600 × 0.0252 g = 15.12 g; / 10 g an hour = 1.512 h = 90.7 minutes
        assertThat(thresholds.benefit()).isEqualTo(new Threshold(Threshold.Side.FROM, 91));
        assertThat(FootprintThresholds.of(letters, FootprintRatio.CO2_PER_PERSON, 0.5)
                        .benefit())
                .isEqualTo(new Threshold(Threshold.Side.FROM, 85 + 31));
    }

    @Example
    void withoutABenefitNoNumberOfUsesIsEnough() {
        FootprintThresholds thresholds = FootprintThresholds.of(
                figures(List.of(use("a", 600, 0.3)), 0, null, null), FootprintRatio.CO2_PER_HOUR, 10);

        assertThat(Objects.requireNonNull(thresholds.current()).isDefined()).isFalse();
        assertThat(thresholds.uses()).isEmpty();
        assertThat(thresholds.benefit()).isNotNull();
    }

    @Example
    void whatNothingChangesIsSaidSo() {
        CaseFigures figures = figures(List.of(use("free", 10, 0), use("heavy", 10, 50)), 60, null, null);

        FootprintThresholds thresholds = FootprintThresholds.of(figures, FootprintRatio.CO2_PER_HOUR, 1);

        assertThat(thresholds.uses().values())
                .extracting(Threshold::side)
                .containsExactly(Threshold.Side.NONE, Threshold.Side.UP_TO);
        assertThat(FootprintThresholds.of(figures, FootprintRatio.CO2_PER_HOUR, 1_000)
                        .uses()
                        .values())
                .extracting(Threshold::side)
                .containsExactly(Threshold.Side.ALL, Threshold.Side.UP_TO);
        assertThat(Objects.requireNonNull(FootprintThresholds.of(figures, FootprintRatio.CO2_PER_HOUR, 0)
                                .benefit())
                        .side())
                .isEqualTo(Threshold.Side.NONE);
    }
}
