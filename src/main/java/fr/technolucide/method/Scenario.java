package fr.technolucide.method;

import fr.technolucide.quantity.Range;

/**
 * The footprint of a kilowatt-hour.
 *
 * @param mix gCO2e/kWh of the electricity
 * @param embodied gCO2e/kWh for making the machines
 * @param water litres evaporated a kWh, on site and for the electricity
 */
public record Scenario(Range mix, Range embodied, Range water) {

    /**
     * Returns the same with the electricity of a known zone, one value three times; what machines and water weigh stays
     * as uncertain as it was.
     *
     * @param zoneMix gCO2e/kWh
     */
    public Scenario inZone(Range zoneMix) {
        return new Scenario(zoneMix, embodied, water);
    }
}
