package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** Comparisons to 1e-9 relative, and the shipped factors as plain values. */
final class Oracle {

    private static final Json FACTORS = Json.resource("/fr/technolucide/catalog/content/factors.json");

    private Oracle() {}

    static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-9));
    }

    static void assertClose(@Nullable Range actual, Json expected) {
        Range range = Objects.requireNonNull(actual);
        List<Double> values = expected.items().map(Json::number).toList();
        assertClose(range.low(), values.get(0));
        assertClose(range.central(), values.get(1));
        assertClose(range.high(), values.get(2));
    }

    static UseFactor use(String code) {
        Json use = FACTORS.get("uses")
                .items()
                .filter(item -> item.get("id").is(code))
                .findFirst()
                .orElseThrow();
        List<Double> wh = use.get("wh").items().map(Json::number).toList();
        return new UseFactor(
                new Range(wh.get(0), wh.get(1), wh.get(2)),
                numberOrAbsent(use.get("co2_high_floor")),
                numberOrAbsent(use.get("water_high_floor_L")));
    }

    static Scenario scenario() {
        return new Scenario(scenario("mix"), scenario("embodied_g_per_kWh"), scenario("water_L_per_kWh"));
    }

    static Range mix(String zone) {
        double mix = FACTORS.get("mix_g_per_kWh").get(zone).number();
        return new Range(mix, mix, mix);
    }

    private static Range scenario(String key) {
        Json scenario = FACTORS.get("scenario");
        return new Range(
                scenario.get("low").get(key).number(),
                scenario.get("central").get(key).number(),
                scenario.get("high").get(key).number());
    }

    private static @Nullable Double numberOrAbsent(Json json) {
        return json.isAbsent() ? null : Double.valueOf(json.number());
    }
}
