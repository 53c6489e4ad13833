package fr.technolucide.exchange.intake.match;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The answer of a person about the cells of one column, where the file alone is ambiguous. */
public enum ColumnHint {
    /** The column speaks for itself. */
    NONE(""),
    /** A bare number is hours. */
    HOURS("h"),
    /** A bare number is minutes. */
    MINUTES("min"),
    /** A bare number is hours when it has decimals or is under ten, minutes otherwise. */
    DECIMAL_HOURS("dech"),
    /** « 03/11/2025 » is in November. */
    DAY_FIRST("dmy"),
    /** « 03/11/2025 » is in March. */
    MONTH_FIRST("mdy"),
    /** « 1.234 » is over a thousand. */
    COMMA("comma"),
    /** « 1.234 » is a little over one. */
    POINT("point"),
    /** A bare day number counts from 1900, whatever the file says of itself. */
    SINCE_1900("1900"),
    /** A bare day number counts from 1904. */
    SINCE_1904("1904");

    private final String word;

    ColumnHint(String word) {
        this.word = word;
    }

    /** Returns the word of the hint on the command line; empty for none. */
    public String word() {
        return word;
    }

    public static Optional<ColumnHint> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(hint -> hint.word.equals(wanted)).findFirst();
    }
}
