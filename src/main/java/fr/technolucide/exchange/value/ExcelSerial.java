package fr.technolucide.exchange.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Excel's day numbers (ECMA-376 part 1, §18.17.4): days since 1900, with a 29 February 1900 that never was, or since
 * 1904.
 */
public final class ExcelSerial {
    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate SINCE_MARCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    /** 31 December 9999, the last day that Excel shows. */
    private static final double LAST = 2_958_466;

    private static final long MILLIS_A_DAY = 86_400_000L;

    private ExcelSerial() {}

    /**
     * Returns the instant, to the millisecond; empty where Excel has none (negative, after 9999, 29 February 1900, day
     * 0 of 1900).
     */
    public static Optional<LocalDateTime> moment(double serial, boolean since1904) {
        long days = (long) Math.floor(serial);
        if (!(serial >= (since1904 ? 0 : 1)) || serial >= LAST || (!since1904 && days == 60)) {
            return Optional.empty();
        }
        LocalDate epoch = since1904 ? SINCE_1904 : days < 60 ? BEFORE_MARCH_1900 : SINCE_MARCH_1900;
        long millis = Math.round((serial - days) * MILLIS_A_DAY);
        return Optional.of(epoch.plusDays(days).atStartOfDay().plusNanos(millis * 1_000_000));
    }

    /**
     * Returns days and fractions of a day as a span, to the millisecond (Excel's own sums are that exact); may be
     * negative.
     */
    public static Duration span(double serial) {
        return Duration.ofMillis(Math.round(serial * MILLIS_A_DAY));
    }
}
