package fr.technolucide.exchange.excel.data;

/**
 * The formula of a column, the same on each row but for the row's number.
 *
 * @param pattern with {@value #ROW} where the number goes
 */
public record RowFormula(String pattern) {

    static final String ROW = "{row}";

    /** Returns the formula for a row counted from 0. */
    public String on(int row) {
        return pattern.replace(ROW, Integer.toString(row + 1));
    }
}
