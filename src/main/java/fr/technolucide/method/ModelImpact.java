package fr.technolucide.method;

/**
 * Method B, by the size of the model: the formulas of EcoLogits 0.10.x (mlco2/ecologits, methodology of the language
 * models; JOSS 10.21105/joss.07471), rewritten from the publication. Its regressions were fitted on models of up to
 * 200 billion parameters, served on H100 cards of 80 GB in 16 bits.
 *
 * @param gpuCount cards that the model needs, a power of two
 * @param latencySeconds time to answer
 * @param energyWh at the meter of the data centre
 * @param usageGrams gCO2e of that energy
 * @param embodiedGrams gCO2e for the share of the machines that the answer wears out
 * @param waterMillilitres evaporated, on site and for the electricity
 */
public record ModelImpact(
        int gpuCount,
        double latencySeconds,
        double energyWh,
        double usageGrams,
        double embodiedGrams,
        double waterMillilitres) {

    private static final double GPU_MEMORY_GB = 80;
    private static final double MODEL_OVERHEAD = 1.2;
    private static final double BYTES_PER_PARAMETER = 16 / 8.0;
    private static final double GPUS_PER_SERVER = 8;
    private static final double SERVER_KW_WITHOUT_GPU = 1.2;
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double LIFE_SECONDS = 3 * 365 * 24 * SECONDS_PER_HOUR;
    private static final double SERVER_GRAMS = 5_700_000;
    private static final double GPU_GRAMS = 273_000;
    private static final double THOUSAND = 1_000;

    public static ModelImpact of(ModelRequest request, DataCentre centre) {
        int gpus = gpuCount(request.totalBillions());
        double latency = latencySeconds(request);
        double batch = request.batch();
        double serverShare = gpus / GPUS_PER_SERVER;
        double serverKwh = latency / SECONDS_PER_HOUR * SERVER_KW_WITHOUT_GPU * serverShare / batch;
        double gpuKwh = request.outputTokens() * wattHoursPerToken(request) / THOUSAND;
        double machinesKwh = serverKwh + gpus * gpuKwh;
        double kwh = centre.pue() * machinesKwh;
        double litresPerKwh = centre.waterOnSite() + centre.pue() * centre.waterOffSite();
        return new ModelImpact(
                gpus,
                latency,
                kwh * THOUSAND,
                kwh * centre.gramsPerKwh(),
                latency * (serverShare * SERVER_GRAMS + gpus * GPU_GRAMS) / (LIFE_SECONDS * batch),
                machinesKwh * litresPerKwh * THOUSAND);
    }

    /** Usage and machines together, gCO2e. */
    public double co2Grams() {
        return usageGrams + embodiedGrams;
    }

    /** Returns the memory of the model with its overhead, in whole cards, up to the next power of two. */
    private static int gpuCount(double totalBillions) {
        int needed = (int) Math.max(1, Math.ceil(MODEL_OVERHEAD * totalBillions * BYTES_PER_PARAMETER / GPU_MEMORY_GB));
        return needed == 1 ? 1 : Integer.highestOneBit(needed - 1) << 1;
    }

    /** Returns the Wh that one card spends on one token, for one request of the batch. */
    private static double wattHoursPerToken(ModelRequest request) {
        return 1.1665273170451914e-06 * Math.exp(-0.011205921025579175 * request.batch()) * request.activeBillions()
                + 4.052928146734005e-05;
    }

    private static double latencySeconds(ModelRequest request) {
        ModelRequest.Speed speed = request.speed();
        if (speed != null) {
            return speed.seconds(request.outputTokens());
        }
        return request.outputTokens()
                * (0.0006785088094353663 * request.activeBillions()
                        + 0.0003119310311688259 * request.batch()
                        + 0.019473717579473387);
    }
}
