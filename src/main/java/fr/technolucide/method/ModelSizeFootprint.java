package fr.technolucide.method;

import fr.technolucide.quantity.Range;

/**
 * The second opinion on a use case: method B on its text exchanges alone, each taken as an answer of 400 tokens, batch
 * 64, latency from the regression. Images, video, audio and what the model reads are not counted, which is said beside.
 */
public final class ModelSizeFootprint {

    /** The tokens that a model writes in one exchange: about one page. */
    public static final long TOKENS_PER_EXCHANGE = 400;

    private static final Range PUE = new Range(1.09, 1.15, 1.20);

    private ModelSizeFootprint() {}

    /**
     * @param mix gCO2e/kWh: the zone's thrice when known, else the three of the scenario
     * @return gCO2e of all the exchanges: smallest, geometric mean and largest of the class
     */
    public static Range co2(ModelSize size, long exchanges, Range mix) {
        return new Range(
                        grams(size.smallest(TOKENS_PER_EXCHANGE), mix.low(), PUE.low()),
                        grams(size.central(TOKENS_PER_EXCHANGE), mix.central(), PUE.central()),
                        grams(size.largest(TOKENS_PER_EXCHANGE), mix.high(), PUE.high()))
                .times((double) exchanges);
    }

    private static double grams(ModelRequest request, double gramsPerKwh, double pue) {
        return ModelImpact.of(request, new DataCentre(gramsPerKwh, pue, 0, 0)).co2Grams();
    }
}
