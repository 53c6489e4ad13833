package fr.technolucide.method;

import org.jspecify.annotations.Nullable;

/** What a trial saves: time without AI, less time with it, less proofreading. */
public final class NetGain {

    private NetGain() {}

    /**
     * Minutes saved, negative when time was lost; {@code null} as soon as one of the three is absent, since a gain
     * without its proofreading is not a gain.
     */
    public static @Nullable Integer of(
            @Nullable Integer minutesWithout, @Nullable Integer minutesWith, @Nullable Integer minutesProofreading) {
        if (minutesWithout == null || minutesWith == null || minutesProofreading == null) {
            return null;
        }
        return minutesWithout - minutesWith - minutesProofreading;
    }
}
