package fr.technolucide.method;

/**
 * The data centre in which a model runs.
 *
 * @param gramsPerKwh gCO2e/kWh of its electricity
 * @param pue energy of the building for one of its machines, 1 or more
 * @param waterOnSite litres evaporated on site a kWh of machines
 * @param waterOffSite litres evaporated a kWh to make the electricity
 */
public record DataCentre(double gramsPerKwh, double pue, double waterOnSite, double waterOffSite) {}
