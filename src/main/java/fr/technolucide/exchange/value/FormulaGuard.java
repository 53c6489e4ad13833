package fr.technolucide.exchange.value;

import java.util.regex.Pattern;

/** The apostrophe that keeps a spreadsheet from taking a text of a CSV file for a formula. */
public final class FormulaGuard {
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /**
     * Returns the text, behind an apostrophe if it could be a formula, or already looks guarded. For texts, not for
     * numbers.
     */
    public static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** Returns the inverse of {@link #guard}; any other text is left as it is. */
    public static String unguard(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
