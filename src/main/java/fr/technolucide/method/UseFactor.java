package fr.technolucide.method;

import fr.technolucide.quantity.Range;
import org.jspecify.annotations.Nullable;

/**
 * The consumption of one use of a kind: a text exchange, an image, an hour of audio.
 *
 * @param wattHours Wh a use
 * @param co2HighFloor gCO2e a use under which the high value does not go; only the short text exchange has one, from
 *     the life-cycle assessment of Mistral, Carbone 4 and ADEME (July 2025)
 * @param waterHighFloor litres a use, likewise
 */
public record UseFactor(
        Range wattHours,
        @Nullable Double co2HighFloor,
        @Nullable Double waterHighFloor) {

    /** Returns the factor in « réflexion » mode: hidden text multiplies the energy, not the floors. */
    public UseFactor reasoning(Range multiplier) {
        return new UseFactor(
                new Range(
                        wattHours.low() * multiplier.low(),
                        wattHours.central() * multiplier.central(),
                        wattHours.high() * multiplier.high()),
                co2HighFloor,
                waterHighFloor);
    }
}
