package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Method A against its vectors and its worked lines. */
class FootprintTest {

    /** The published value before it was rounded to 142.25, as the vectors use it. */
    private static final double CAR_PASSENGER_KM = 142.25341222954336;

    private static final double CAR_VEHICLE_KM = 217.6;

    static Stream<Json> vectors() {
        return Json.resource("/vectors/order_of_magnitude_method.json").items();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorIsReproduced(Json vector) {
        Footprint total = Objects.requireNonNull(Footprint.total(vector.get("inputs")
                .keys()
                .map(code -> footprint(vector.get("inputs").get(code).number(), code))
                .toList()));
        Oracle.assertClose(total.energy(), vector.get("energy_Wh"));
        Oracle.assertClose(total.co2(), vector.get("gCO2e"));
        Oracle.assertClose(total.water(), vector.get("water_L"));
        Oracle.assertClose(
                CarbonRatios.equivalent(total.co2(), CAR_PASSENGER_KM).value(), vector.get("km_voiture_passager"));
        Oracle.assertClose(
                CarbonRatios.equivalent(total.co2(), CAR_VEHICLE_KM).value(), vector.get("km_voiture_vehicule"));
    }

    @Test
    void nothingToAddIsAbsentAndNoUseIsZero() {
        assertThat(Footprint.total(List.of())).isNull();
        assertThat(footprint(0, "texte_court")).isEqualTo(Footprint.ZERO);
    }

    @Test
    void aKnownZoneReplacesTheMixAloneAndTheFloorHolds() {
        Footprint footprint =
                Footprint.of(600, Oracle.use("texte_court"), Oracle.scenario().inZone(Oracle.mix("FRA")));
        assertRange(footprint.co2(), 1.30, 15.2, 684);
        assertRange(footprint.water(), 0.027, 0.72, 27);
    }

    @Test
    void reasoningMultipliesTheEnergyAndNotTheFloor() {
        Footprint footprint =
                Footprint.ofReasoning(100, Oracle.use("texte_court"), new Range(2, 5, 10), Oracle.scenario());
        assertRange(footprint.energy(), 6, 150, 3_000);
        assertRange(footprint.co2(), 0.433, 48.6, 1_677);
        assertRange(
                Footprint.ofReasoning(100, Oracle.use("texte_court"), new Range(0, 0, 0), Oracle.scenario())
                        .co2(),
                0,
                0,
                114);
    }

    @Test
    void minutesOfAudioAreAPartOfAnHour() {
        Footprint trial = footprint(40 / 60.0, "transcription_1h").plus(footprint(6, "texte_court"));
        assertRange(trial.co2(), 0.109, 2.10, 21.2);
    }

    @Test
    void imagesOfAnAlternative() {
        assertRange(footprint(60, "image").energy(), 12, 108, 690);
        assertRange(footprint(60, "image").co2(), 0.866, 35.0, 386);
    }

    @Test
    void ratiosWithoutMeasuredBenefitAreUndefinedAndWithoutFootprintEmpty() {
        Range co2 = new Range(1.2992, 58.35, 1_006);
        assertThat(CarbonRatios.perFreedHour(null, null)).isNull();
        assertThat(CarbonRatios.perFreedHour(null, 840)).isNull();
        assertThat(CarbonRatios.perFreedHour(co2, null)).isEqualTo(Ratio.undefined());
        assertThat(CarbonRatios.perFreedHour(co2, 0)).isEqualTo(Ratio.undefined());
        assertThat(CarbonRatios.perFreedHour(co2, -60)).isEqualTo(Ratio.undefined());
        assertThat(CarbonRatios.perAdditionalPerson(null, 60, 60)).isNull();
        assertThat(CarbonRatios.perAdditionalPerson(co2, null, 60)).isEqualTo(Ratio.undefined());
        assertThat(CarbonRatios.perAdditionalPerson(co2, 60, null)).isEqualTo(Ratio.undefined());
        assertThat(CarbonRatios.perAdditionalPerson(co2, 60, 60)).isEqualTo(Ratio.undefined());
        assertThat(CarbonRatios.equivalent(co2, 0)).isEqualTo(Ratio.undefined());
    }

    private static Footprint footprint(double uses, String code) {
        return Footprint.of(uses, Oracle.use(code), Oracle.scenario());
    }

    private static void assertRange(Range actual, double low, double central, double high) {
        assertThat(actual.low()).isCloseTo(low, within(low * 0.005));
        assertThat(actual.central()).isCloseTo(central, within(central * 0.005));
        assertThat(actual.high()).isCloseTo(high, within(high * 0.005));
    }
}
