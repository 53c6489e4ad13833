package fr.technolucide.method;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Extrapolates a number of uses a month from what was counted over some time; it must be shown as an extrapolation. */
public final class MonthlyUses {

    /** Days of a month, on average over four years. */
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private MonthlyUses() {}

    /**
     * Returns what was counted, spread over the days from the first one to today, both included. Less than a month
     * counts as a whole one: two uses in two days are not thirty a month.
     *
     * @param counted zero or more; a part of an hour of audio is a fraction
     * @return whole uses, half up, at least one as soon as something was counted
     */
    public static int perMonth(double counted, LocalDate first, LocalDate today) {
        if (counted <= 0) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(first, today) + 1;
        return (int) Math.max(1, Math.round(counted / Math.max(1, days / DAYS_A_MONTH)));
    }
}
