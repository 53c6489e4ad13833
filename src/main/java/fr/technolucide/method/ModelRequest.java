package fr.technolucide.method;

import org.jspecify.annotations.Nullable;

/**
 * One request to a language model, as method B sees it; what the model reads is not counted.
 *
 * @param activeBillions parameters at work for each token, in billions
 * @param totalBillions parameters loaded, in billions
 * @param outputTokens tokens written, zero or more
 * @param batch requests served together; 64 by default, and the most contested assumption of the method
 * @param speed {@code null} when unknown: latency then comes from the regression
 */
public record ModelRequest(
        double activeBillions,
        double totalBillions,
        long outputTokens,
        int batch,
        @Nullable Speed speed) {

    /** The batch that the method assumes. */
    public static final int DEFAULT_BATCH = 64;

    /**
     * @param firstTokenSeconds wait before the first token
     * @param tokensPerSecond above 0
     */
    public record Speed(double firstTokenSeconds, double tokensPerSecond) {

        double seconds(long tokens) {
            return firstTokenSeconds + tokens / tokensPerSecond;
        }
    }

    public static ModelRequest of(double activeBillions, double totalBillions, long outputTokens) {
        return new ModelRequest(activeBillions, totalBillions, outputTokens, DEFAULT_BATCH, null);
    }
}
