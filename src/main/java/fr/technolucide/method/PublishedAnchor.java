package fr.technolucide.method;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The figures that others published for one exchange with a model, shown beside our estimate. They come from the press
 * and from blogs, and are in the order shown; their perimeters differ, and the words beside each say how.
 */
public enum PublishedAnchor {
    /** Median text prompt of Gemini Apps: data centre, market-based CO2, no training, no network. */
    GOOGLE(YearMonth.of(2025, 8), 0.24, 0.24, 0.03, 0.000_26),
    /** Average query of ChatGPT, by its director; no method published. */
    OPENAI(YearMonth.of(2025, 6), 0.34, 0.34, null, 0.000_32),
    /** Typical query of GPT-4o, estimated from outside. */
    EPOCH(YearMonth.of(2025, 2), 0.3, 0.3, null, null),
    /** Answer of 400 tokens of Le Chat, Mistral Large 2: whole life cycle, machines and upstream included. */
    MISTRAL(YearMonth.of(2025, 7), null, null, 1.14, 0.045),
    /** The same 400 tokens by method B, as EcoLogits compared them. */
    ECOLOGITS(YearMonth.of(2025, 11), 0.23, 0.23, 0.013, 0.001_63),
    /** Answers of open models from 8 to 405 billion parameters, whole server counted. */
    MIT(YearMonth.of(2025, 5), 0.03, 1.9, null, null);

    private final YearMonth published;
    private final @Nullable Double wattHoursFrom;
    private final @Nullable Double wattHoursTo;
    private final @Nullable Double grams;
    private final @Nullable Double litres;

    PublishedAnchor(
            YearMonth published,
            @Nullable Double wattHoursFrom,
            @Nullable Double wattHoursTo,
            @Nullable Double grams,
            @Nullable Double litres) {
        this.published = published;
        this.wattHoursFrom = wattHoursFrom;
        this.wattHoursTo = wattHoursTo;
        this.grams = grams;
        this.litres = litres;
    }

    public YearMonth published() {
        return published;
    }

    /** Returns the energy of one exchange in Wh; {@code null} when it was not published. */
    public @Nullable Double wattHoursFrom() {
        return wattHoursFrom;
    }

    /** Returns the same as {@link #wattHoursFrom} when one figure was published. */
    public @Nullable Double wattHoursTo() {
        return wattHoursTo;
    }

    /** Returns the emissions of one exchange in gCO2e; {@code null} when it was not published. */
    public @Nullable Double grams() {
        return grams;
    }

    /** Returns the litres evaporated by one exchange; {@code null} when it was not published. */
    public @Nullable Double litres() {
        return litres;
    }
}
