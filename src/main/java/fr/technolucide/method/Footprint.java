package fr.technolucide.method;

import fr.technolucide.quantity.Range;
import java.util.Collection;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Method A, « ordres de grandeur »: an estimate, not a measure, unrounded.
 *
 * <pre>
 * E   = n × Wh of the use (× the reasoning multiplier)
 * CO2 = E / 1000 × (mix + embodied)       high: at least n × floor
 * water = E / 1000 × water                high: at least n × floor
 * </pre>
 *
 * each for low, central and high.
 *
 * @param energy Wh
 * @param co2 gCO2e
 * @param water litres
 */
public record Footprint(Range energy, Range co2, Range water) {

    /** The footprint of no use at all, and of an alternative without AI. */
    public static final Footprint ZERO = new Footprint(Range.ZERO, Range.ZERO, Range.ZERO);

    private static final double WATT_HOURS_PER_KWH = 1_000;

    /**
     * @param uses how many times, zero or more; a part of an hour of audio is a fraction
     */
    public static Footprint of(double uses, UseFactor factor, Scenario scenario) {
        Range energy = factor.wattHours().times(uses);
        Range perKwh = scenario.mix().plus(scenario.embodied());
        return new Footprint(
                energy,
                withFloor(kwhTimes(energy, perKwh), uses, factor.co2HighFloor()),
                withFloor(kwhTimes(energy, scenario.water()), uses, factor.waterHighFloor()));
    }

    /**
     * Does the same as {@link #of}, in « réflexion » mode: hidden text multiplies the energy, not the floors.
     *
     * @param multiplier times as much energy; an assumption of this product, not a published figure
     */
    public static Footprint ofReasoning(double uses, UseFactor factor, Range multiplier, Scenario scenario) {
        return of(uses, factor.reasoning(multiplier), scenario);
    }

    /** Adds term by term: low with low is a best case, high with high a worst case. */
    public Footprint plus(Footprint other) {
        return new Footprint(energy.plus(other.energy), co2.plus(other.co2), water.plus(other.water));
    }

    /** Returns the sum term by term; {@code null} (« non chiffré ») when there is nothing to add, which is not 0. */
    public static @Nullable Footprint total(Collection<Footprint> footprints) {
        return footprints.isEmpty() ? null : footprints.stream().reduce(ZERO, Footprint::plus);
    }

    private static Range kwhTimes(Range wattHours, Range perKwh) {
        return termByTerm(wattHours, perKwh, (wh, each) -> wh / WATT_HOURS_PER_KWH * each);
    }

    private static Range withFloor(Range range, double uses, @Nullable Double floor) {
        return floor == null ? range : new Range(range.low(), range.central(), Math.max(range.high(), uses * floor));
    }

    private static Range termByTerm(Range one, Range other, DoubleBinaryOperator operator) {
        return new Range(
                operator.applyAsDouble(one.low(), other.low()),
                operator.applyAsDouble(one.central(), other.central()),
                operator.applyAsDouble(one.high(), other.high()));
    }
}
