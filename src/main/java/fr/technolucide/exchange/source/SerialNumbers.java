package fr.technolucide.exchange.source;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers of Excel made what their format shows: dates, times, durations or plain numbers. */
public final class SerialNumbers {
    /** A time format on more days than this hides a date; on fewer, it shows a sum of durations badly. */
    private static final double MOST_DAYS_OF_A_DURATION = 60;
    /** A hundred thousand years: beyond it a span is nonsense, and its milliseconds would not fit. */
    private static final double MOST_DAYS_OF_A_SPAN = 36_525_000;

    /** 1 January 10000, which Excel does not show. */
    private static final double AFTER_THE_LAST_DAY = 2_958_466;

    private SerialNumbers() {}

    static RawCell cell(double value, CellFormat format, boolean since1904) {
        boolean few = Math.abs(value) < MOST_DAYS_OF_A_DURATION;
        return switch (format) {
            case DURATION -> span(value, format);
            case TIME -> few ? span(value, format) : moment(value, format, since1904);
            case DATE_TIME -> value >= 0 && value < 1 ? span(value, format) : moment(value, format, since1904);
            case DATE -> moment(value, format, since1904);
            default -> new RawCell.Numeric(value, format);
        };
    }

    private static RawCell span(double value, CellFormat format) {
        return Math.abs(value) < MOST_DAYS_OF_A_SPAN
                ? new RawCell.Span(span(value))
                : new RawCell.Numeric(value, format);
    }

    private static RawCell moment(double value, CellFormat format, boolean since1904) {
        return moment(value, since1904)
                .map(SerialNumbers::dayOrMoment)
                .orElseGet(() -> new RawCell.Numeric(value, format));
    }

    /**
     * Returns the instant that a number stands for, to the millisecond; empty where Excel shows none (negative, after 9999,
     * 29 February 1900, day 0 of 1900).
     */
    public static Optional<LocalDateTime> moment(double serial, boolean since1904) {
        boolean shown = serial >= (since1904 ? 0 : 1) && serial < AFTER_THE_LAST_DAY;
        boolean neverWas = !since1904 && (int) serial == 60;
        return shown && !neverWas ? Optional.of(DateUtil.getLocalDateTime(serial, since1904)) : Optional.empty();
    }

    /** Returns days and fractions of a day as a span, to the millisecond (Excel's own sums are that exact); may be negative. */
    static Duration span(double serial) {
        return Duration.ofMillis(Math.round(serial * DateUtil.DAY_MILLISECONDS));
    }

    /** Returns the number that stands for an instant, in the 1900 system. */
    public static double of(LocalDateTime moment) {
        return DateUtil.getExcelDate(moment);
    }

    /** Returns the days and fractions of a day that a span lasts. */
    public static double of(Duration span) {
        return (double) span.toMillis() / DateUtil.DAY_MILLISECONDS;
    }

    static RawCell dayOrMoment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new RawCell.Day(moment.toLocalDate())
                : new RawCell.Moment(moment);
    }
}
