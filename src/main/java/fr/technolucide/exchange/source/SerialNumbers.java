package fr.technolucide.exchange.source;

import fr.technolucide.exchange.value.ExcelSerial;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Numbers of Excel made what their format shows: dates, times, durations or plain numbers. */
final class SerialNumbers {
    /** A time format on more days than this hides a date; on fewer, it shows a sum of durations badly. */
    private static final double MOST_DAYS_OF_A_DURATION = 60;
    /** A hundred thousand years: beyond it a span is nonsense, and its milliseconds would not fit. */
    private static final double MOST_DAYS_OF_A_SPAN = 36_525_000;

    private SerialNumbers() {}

    static RawCell cell(double value, CellFormat format, boolean since1904) {
        boolean few = Math.abs(value) < MOST_DAYS_OF_A_DURATION;
        return switch (format.kind()) {
            case DURATION -> span(value, format);
            case TIME -> few ? span(value, format) : moment(value, format, since1904);
            case DATE_TIME -> value >= 0 && value < 1 ? span(value, format) : moment(value, format, since1904);
            case DATE -> moment(value, format, since1904);
            default -> new RawCell.Numeric(value, format);
        };
    }

    private static RawCell span(double value, CellFormat format) {
        return Math.abs(value) < MOST_DAYS_OF_A_SPAN
                ? new RawCell.Span(ExcelSerial.span(value))
                : new RawCell.Numeric(value, format);
    }

    private static RawCell moment(double value, CellFormat format, boolean since1904) {
        return ExcelSerial.moment(value, since1904)
                .map(SerialNumbers::dayOrMoment)
                .orElseGet(() -> new RawCell.Numeric(value, format));
    }

    static RawCell dayOrMoment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new RawCell.Day(moment.toLocalDate())
                : new RawCell.Moment(moment);
    }
}
