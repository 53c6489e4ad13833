package fr.technolucide.exchange.source;

/**
 * The number format of a spreadsheet cell.
 *
 * @param code Excel's format code, in its English form (« [h]:mm », « #,##0.00 "€" »); empty where the file has none
 */
public record CellFormat(Kind kind, String code) {
    public static final CellFormat GENERAL = new CellFormat(Kind.GENERAL, "General");

    public enum Kind {
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
}
