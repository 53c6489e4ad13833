package fr.technolucide.exchange.intake.match;

import fr.technolucide.language.Messages;

/** The reason why a column of the file is matched to a column; better reasons come first. */
public enum MatchReason {
    /** Somebody said so. */
    EXPLICIT,
    /** Cells of a column named « id » are ids of rows. */
    ID,
    /** A header as our own exports write it. */
    OURS,
    /** The label or the name of the column, in either language. */
    LABEL,
    SYNONYM,
    /** One name contains the other, or nearly equals it. */
    NEAR,
    /** The header says nothing, the cells do. */
    CONTENT,
    /** Ours, and computed by the workbook: never taken. */
    COMPUTED,
    /** Somebody said to leave it out. */
    LEFT_OUT,
    /** Nothing in the sheet answers to it. */
    UNKNOWN;

    /** Returns the reason as a sentence in the current language. */
    public String sentence() {
        return Messages.text("intake.reason." + name());
    }
}
