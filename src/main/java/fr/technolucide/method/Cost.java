package fr.technolucide.method;

import fr.technolucide.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the cost of hours. Money is whole cents; sums are exact and rounded half-even to the cent once, at the end.
 */
public final class Cost {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long MONTHS = 12;

    private Cost() {}

    /**
     * Returns the cost in cents of the time spent exploring a tool, companions included: Σ minutes × hourly value / 60.
     *
     * @param times one entry a person, or a person and session; anyone without an hourly value is left out
     * @return {@code null} when nobody is valued, never 0
     */
    public static @Nullable Long exploration(Collection<TimedValue> times) {
        if (times.stream().allMatch(time -> time.centsPerHour() == null)) {
            return null;
        }
        return cents(centMinutes(times), MINUTES_PER_HOUR);
    }

    /**
     * Returns the full cost over twelve months in cents: money spent, plus the hours of employees and volunteers.
     *
     * @param cost12Months money alone, in cents; {@code null} gives {@code null}
     * @param employee minutes over twelve months and their value; time without a value gives {@code null}
     * @param volunteer as for employees
     */
    public static @Nullable Long full12Months(@Nullable Long cost12Months, TimedValue employee, TimedValue volunteer) {
        if (cost12Months == null || employee.isUnpriced() || volunteer.isUnpriced()) {
            return null;
        }
        BigInteger money = BigInteger.valueOf(cost12Months).multiply(BigInteger.valueOf(MINUTES_PER_HOUR));
        return cents(money.add(centMinutes(List.of(employee, volunteer))), MINUTES_PER_HOUR);
    }

    /**
     * Returns the cents for each hour freed: full cost × 60 / (12 × minutes freed a month).
     *
     * @return undefined when the cost or the minutes are absent, or the minutes are not above zero
     */
    public static Ratio<Long> perFreedHour(@Nullable Long fullCost12Months, @Nullable Integer minutesPerMonth) {
        if (fullCost12Months == null || minutesPerMonth == null || minutesPerMonth <= 0) {
            return Ratio.undefined();
        }
        BigInteger centMinutes = BigInteger.valueOf(fullCost12Months).multiply(BigInteger.valueOf(MINUTES_PER_HOUR));
        return Ratio.of(cents(centMinutes, MONTHS * minutesPerMonth));
    }

    private static BigInteger centMinutes(Collection<TimedValue> times) {
        BigInteger sum = BigInteger.ZERO;
        for (TimedValue time : times) {
            Long centsPerHour = time.centsPerHour();
            if (centsPerHour != null) {
                sum = sum.add(BigInteger.valueOf(time.minutes()).multiply(BigInteger.valueOf(centsPerHour)));
            }
        }
        return sum;
    }

    private static long cents(BigInteger numerator, long divisor) {
        return new BigDecimal(numerator)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
