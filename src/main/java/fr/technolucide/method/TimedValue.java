package fr.technolucide.method;

import org.jspecify.annotations.Nullable;

/**
 * Time that somebody gave, and what an hour of it is worth.
 *
 * @param minutes zero or more
 * @param centsPerHour {@code null} when the association has set no value for it
 */
public record TimedValue(long minutes, @Nullable Long centsPerHour) {

    /** Returns whether some of the time has no price. */
    public boolean isUnpriced() {
        return minutes != 0 && centsPerHour == null;
    }
}
