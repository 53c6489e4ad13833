package fr.technolucide.exchange.source;

/** The way in which a spreadsheet shows a number. */
public enum CellFormat {
    GENERAL,
    NUMBER,
    PERCENT,
    CURRENCY,
    DATE,
    DATE_TIME,
    TIME,
    /** Elapsed time, over 24 hours too: « [h]:mm ». */
    DURATION,
    /** A whole number that the format calls minutes: « 0" min" ». */
    MINUTES,
    TEXT
}
