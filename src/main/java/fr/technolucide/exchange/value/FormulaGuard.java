package fr.technolucide.exchange.value;

import java.util.regex.Pattern;

/** The apostrophe that keeps a spreadsheet from taking a text for a formula: in a CSV file, or as a mark of an Excel cell. */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@＝＋－＠\t\r";
    private static final String FIRST = "[" + Pattern.quote(SIGNS) + "].*";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + FIRST, Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + FIRST, Pattern.DOTALL);

    private FormulaGuard() {}

    /** Returns whether a spreadsheet in which somebody types the text may take it for a formula. */
    public static boolean isLikeFormula(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Returns the text, behind an apostrophe if it could be a formula, or already looks guarded. For texts, not for
     * numbers.
     */
    public static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** Returns the inverse of {@link #guard}; any other text is left as it is. */
    public static String unguard(String text) {
        return text.startsWith("'") && GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
