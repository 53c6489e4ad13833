package fr.technolucide.exchange.source;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One cell as the file holds it; of a formula, the value that was last calculated. */
public sealed interface RawCell {
    RawCell BLANK = new Blank();

    /** Never empty; line breaks are {@code \n}; not trimmed. All that delimited text holds. */
    record Text(String text) implements RawCell {}

    /** @param value finite; a percentage of 25 % is 0.25 */
    record Numeric(double value, CellFormat format) implements RawCell {}

    /** A date without a time of day, or at midnight. */
    record Day(LocalDate date) implements RawCell {}

    /** A date with a time of day, to the millisecond; no zone. */
    record Moment(LocalDateTime moment) implements RawCell {}

    /** A time or a duration, which spreadsheets do not tell apart, to the millisecond; may be negative. */
    record Span(Duration duration) implements RawCell {}

    record Bool(boolean value) implements RawCell {}

    /**
     * @param code « #REF! », « #N/A »…
     * @param address « B7 »
     */
    record Fault(String code, String address) implements RawCell {}

    record Blank() implements RawCell {}
}
