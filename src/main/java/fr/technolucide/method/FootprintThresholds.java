package fr.technolucide.method;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of each figure of a use case, all others as they stand, at which its footprint for what it brings stays
 * within a bound. The central value counts, as it is shown: a whole number of uses, of minutes or of people is the
 * exact one at which the figure on screen turns.
 *
 * <p>A threshold needs every figure but its own: where another lacks it is absent, never supposed.
 *
 * @param bound gCO2e an hour freed, or a person more; a ratio at the bound itself is within it
 * @param current the ratio as it stands; {@code null} as long as a figure lacks, undefined where there is no benefit
 * @param missing what lacks for {@code current}
 * @param uses by the kind of use; one without a threshold is left out
 * @param benefit minutes freed a month, or people after; {@code null} when it cannot be known
 * @param zones by id, whether the ratio would be within the bound if the tool were hosted there
 * @param sizes whether the exchanges of text alone would be, by the second method, with a model of that size
 */
public record FootprintThresholds(
        FootprintRatio ratio,
        double bound,
        @Nullable Ratio<Double> current,
        Set<CaseFigures.Figure> missing,
        SequencedMap<CaseFigures.Use, Threshold> uses,
        @Nullable Threshold benefit,
        SequencedMap<String, Boolean> zones,
        Map<ModelSize, Boolean> sizes) {

    /** @param bound zero or more */
    public static FootprintThresholds of(CaseFigures figures, FootprintRatio ratio, double bound) {
        return new Search(figures, ratio, bound).thresholds();
    }

    /** Returns whether the ratio is known, and within the bound. */
    public boolean isWithin() {
        return current != null && current.value() != null && current.value() <= bound;
    }

    /** Returns whether there is any threshold. */
    public boolean isEmpty() {
        return uses.isEmpty() && benefit == null && zones.isEmpty() && sizes.isEmpty();
    }

    /** Tries values with the functions that compute the figures shown. */
    private record Search(CaseFigures figures, FootprintRatio ratio, double bound) {

        FootprintThresholds thresholds() {
            Range co2 = co2(figures.footprint(figures.scenario()));
            return new FootprintThresholds(
                    ratio, bound, current(co2), figures.missing(ratio), uses(), benefit(co2), zones(), sizes());
        }

        private @Nullable Ratio<Double> current(@Nullable Range co2) {
            if (!figures.missing(ratio).isEmpty()) {
                return null;
            }
            Range value = value(co2, figures.benefit(ratio));
            return value == null ? Ratio.undefined() : Ratio.of(value.central());
        }

        private @Nullable Range value(@Nullable Range co2, @Nullable Integer benefit) {
            Ratio<Range> quotient = ratio.of(co2, benefit, figures.peopleBefore());
            return quotient == null ? null : quotient.value();
        }

        private boolean isWithin(@Nullable Range co2, @Nullable Integer benefit) {
            Range value = value(co2, benefit);
            return value != null && value.central() <= bound;
        }

        private boolean isWithin(@Nullable Range co2) {
            return isWithin(co2, figures.benefit(ratio));
        }

        /** Without a benefit above zero the ratio is undefined, whatever the footprint. */
        private boolean hasBenefit() {
            return value(Range.ZERO, figures.benefit(ratio)) != null;
        }

        private SequencedMap<CaseFigures.Use, Threshold> uses() {
            SequencedMap<CaseFigures.Use, Threshold> uses = new LinkedHashMap<>();
            for (int i = 0; i < figures.uses().size(); i++) {
                int index = i;
                if (hasBenefit() && figures.with(index, 0).footprint(figures.scenario()) != null) {
                    uses.put(
                            figures.uses().get(index),
                            Threshold.upTo(count ->
                                    isWithin(co2(figures.with(index, count).footprint(figures.scenario())))));
                }
            }
            return uses;
        }

        private @Nullable Threshold benefit(@Nullable Range co2) {
            boolean lacks = ratio == FootprintRatio.CO2_PER_PERSON && figures.peopleBefore() == null;
            return co2 == null || lacks ? null : Threshold.from(benefit -> isWithin(co2, benefit));
        }

        private SequencedMap<String, Boolean> zones() {
            SequencedMap<String, Boolean> zones = new LinkedHashMap<>();
            if (hasBenefit()) {
                figures.zones().forEach((zone, scenario) -> {
                    Range co2 = co2(figures.footprint(scenario));
                    if (co2 != null) {
                        zones.put(zone, isWithin(co2));
                    }
                });
            }
            return zones;
        }

        private Map<ModelSize, Boolean> sizes() {
            Map<ModelSize, Boolean> sizes = new EnumMap<>(ModelSize.class);
            Long texts = figures.texts();
            Scenario scenario = figures.scenario();
            if (texts != null && scenario != null && hasBenefit()) {
                for (ModelSize size : ModelSize.values()) {
                    sizes.put(
                            size,
                            isWithin(ModelSizeFootprint.co2(
                                    size,
                                    texts,
                                    Objects.requireNonNull(scenario).mix())));
                }
            }
            return sizes;
        }

        private static @Nullable Range co2(@Nullable Footprint footprint) {
            return footprint == null ? null : footprint.co2();
        }
    }
}
