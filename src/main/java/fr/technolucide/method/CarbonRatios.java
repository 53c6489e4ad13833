package fr.technolucide.method;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The techno-lucide ratios: what the footprint weighs for what it brings. An absent footprint comes first and gives
 * {@code null} (empty); then a benefit that is absent or not above zero gives undefined, never 0 nor infinite.
 */
public final class CarbonRatios {

    private static final double MINUTES_PER_HOUR = 60;

    private CarbonRatios() {}

    /** Returns the gCO2e for each hour freed: co2 a month / (minutes freed a month / 60). */
    public static @Nullable Ratio<Range> perFreedHour(@Nullable Range co2, @Nullable Integer minutesPerMonth) {
        if (co2 == null) {
            return null;
        }
        if (minutesPerMonth == null || minutesPerMonth <= 0) {
            return Ratio.undefined();
        }
        return Ratio.of(co2.dividedBy(minutesPerMonth / MINUTES_PER_HOUR));
    }

    /**
     * Returns the gCO2e for each person served beyond those of before: co2 a month / (people after − people before).
     */
    public static @Nullable Ratio<Range> perAdditionalPerson(
            @Nullable Range co2, @Nullable Integer peopleBefore, @Nullable Integer peopleAfter) {
        if (co2 == null) {
            return null;
        }
        if (peopleBefore == null || peopleAfter == null || peopleAfter <= peopleBefore) {
            return Ratio.undefined();
        }
        return Ratio.of(co2.dividedBy((double) peopleAfter - peopleBefore));
    }

    /**
     * Returns the same grams in everyday units (kilometres by car, hours of video call).
     *
     * @param gramsPerUnit gCO2e of one unit; undefined unless above zero
     */
    public static Ratio<Range> equivalent(Range co2, double gramsPerUnit) {
        return gramsPerUnit > 0 ? Ratio.of(co2.dividedBy(gramsPerUnit)) : Ratio.undefined();
    }
}
