package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Method B against its vectors and its published sensitivity to the batch. */
class ModelImpactTest {

    static Stream<Json> vectors() {
        return Json.resource("/vectors/model_size_method.json").items();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorIsReproduced(Json vector) {
        ModelRequest.Speed speed = vector.get("tps").isAbsent()
                ? null
                : new ModelRequest.Speed(
                        vector.get("ttft_s").number(), vector.get("tps").number());
        ModelImpact impact = ModelImpact.of(
                new ModelRequest(
                        vector.get("active_B").number(),
                        vector.get("total_B").number(),
                        Objects.requireNonNull(vector.get("output_tokens").longInteger()),
                        Objects.requireNonNull(vector.get("batch").integer()),
                        speed),
                new DataCentre(
                        vector.get("gwp_kg_per_kWh").number() * 1_000,
                        vector.get("pue").number(),
                        vector.get("wue_onsite_L_per_kWh").number(),
                        vector.get("wue_offsite_L_per_kWh").number()));
        assertThat(impact.gpuCount()).isEqualTo(vector.get("gpu").integer());
        Oracle.assertClose(impact.latencySeconds(), vector.get("latency_s").number());
        Oracle.assertClose(impact.energyWh(), vector.get("energy_Wh").number());
        Oracle.assertClose(impact.usageGrams(), vector.get("usage_gCO2e").number());
        Oracle.assertClose(
                impact.embodiedGrams(), vector.get("embodied_gCO2e_v010").number());
        Oracle.assertClose(impact.co2Grams(), vector.get("gwp_gCO2e_v010").number());
        Oracle.assertClose(
                impact.waterMillilitres(), vector.get("water_mL_v010").number());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3.66, 1.87",
        "8, 2.50, 1.19",
        "16, 1.86, 0.83",
        "32, 1.42, 0.60",
        "64, 1.03, 0.42",
        "128, 0.66, 0.27"
    })
    void theBatchMovesTheResultAsPublished(int batch, double wattHours, double grams) {
        ModelRequest request = new ModelRequest(132, 440, 400, batch, new ModelRequest.Speed(0.52, 37.8));
        ModelImpact impact = ModelImpact.of(request, new DataCentre(383.55, 1.2, 0.569, 3.1321));
        assertThat(impact.energyWh()).isCloseTo(wattHours, within(0.006));
        assertThat(impact.co2Grams()).isCloseTo(grams, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "28, 1", "40, 2", "70, 4", "123, 4", "300, 16", "440, 16", "670, 32", "2000, 64"})
    void cardsGoByPowersOfTwo(double totalBillions, int cards) {
        assertThat(ModelImpact.of(ModelRequest.of(1, totalBillions, 1), new DataCentre(1, 1, 0, 0))
                        .gpuCount())
                .isEqualTo(cards);
    }

    @Test
    void onlyTheLargestClassIsAnExtrapolation() {
        assertThat(Stream.of(ModelSize.values()).filter(ModelSize::isExtrapolated))
                .containsExactly(ModelSize.XL);
    }
}
