package fr.technolucide.exchange.value;

import java.util.regex.Pattern;

/** The notation of decimals in a column, which settles « 1.234 » (one thousand and more, or one and a bit). */
public enum NumberStyle {
    /** The comma is decimal: « 1.234 » is one thousand two hundred and thirty-four. */
    COMMA,
    /** The point is decimal: « 1.234 » is a little more than one, « 1,234 » is in thousands. */
    POINT,
    /** Nothing in the column tells: a single point with three digits after it has to be asked. */
    UNKNOWN;

    private static final Pattern SINGLE = Pattern.compile("\\D*(?:\\d[\\d ']*)?([.,])\\d+\\D*");
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("\\D*[1-9]\\d{0,2}[.,]\\d{3}\\D*");
    private static final Pattern REPEATED = Pattern.compile("\\D*\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})+\\D*");
    private static final Pattern BOTH = Pattern.compile("\\D*\\d{1,3}(?:[.,]\\d{3})+([.,])\\d+\\D*");

    /**
     * Returns the notation that the cells of one column prove together. A cell proves a decimal comma by « 12,5 », «
     * 1.234,5 » or « 200.000.000 », a decimal point by « 12.5 », « 1,234.5 » or « 1,234,567 »; a column that proves
     * both, or neither, is {@link #UNKNOWN}.
     */
    public static NumberStyle of(Iterable<String> column) {
        boolean comma = false;
        boolean point = false;
        for (String cell : column) {
            NumberStyle proof = proof(TypedSpelling.small(cell));
            comma |= proof == COMMA;
            point |= proof == POINT;
        }
        return comma == point ? UNKNOWN : comma ? COMMA : POINT;
    }

    private static NumberStyle proof(String cell) {
        var repeated = REPEATED.matcher(cell);
        if (repeated.matches()) {
            return decimal(repeated.group(1).equals(".") ? "," : ".");
        }
        if (cell.indexOf('.') >= 0 && cell.indexOf(',') >= 0) {
            var both = BOTH.matcher(cell);
            return both.matches() ? decimal(both.group(1)) : UNKNOWN;
        }
        var single = SINGLE.matcher(cell);
        if (!single.matches() || LIKE_THOUSANDS.matcher(cell).matches()) {
            return UNKNOWN;
        }
        return decimal(single.group(1));
    }

    private static NumberStyle decimal(String separator) {
        return separator.equals(",") ? COMMA : POINT;
    }
}
