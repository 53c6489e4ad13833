package fr.technolucide.method;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** What the footprint of a use case is held against: the hours that it frees, or the people whom it serves besides. */
public enum FootprintRatio {
    CO2_PER_HOUR("co2_per_hour"),
    CO2_PER_PERSON("co2_per_person");

    private final String id;

    FootprintRatio(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /**
     * Returns the ratio of {@link CarbonRatios}.
     *
     * @param co2 gCO2e a month; {@code null} gives {@code null}
     * @param benefit minutes freed a month, or people after
     * @param peopleBefore counts for the people alone
     */
    @Nullable
    Ratio<Range> of(@Nullable Range co2, @Nullable Integer benefit, @Nullable Integer peopleBefore) {
        return switch (this) {
            case CO2_PER_HOUR -> CarbonRatios.perFreedHour(co2, benefit);
            case CO2_PER_PERSON -> CarbonRatios.perAdditionalPerson(co2, peopleBefore, benefit);
        };
    }
}
