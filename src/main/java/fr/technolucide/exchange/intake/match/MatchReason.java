package fr.technolucide.exchange.intake.match;

import fr.technolucide.language.Messages;
import org.jspecify.annotations.Nullable;

/** The reason why a column of the file is matched to a column; better reasons come first. */
public enum MatchReason {
    /** Somebody said so. */
    EXPLICIT,
    /** A recipe, or a mapping that was kept, says so. */
    RECIPE,
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
    /** A first or a family name, taken with the other one: see {@link FullNames}. */
    JOINED,
    /** Somebody said to leave it out. */
    LEFT_OUT,
    /** Nothing in the sheet answers to it. */
    UNKNOWN;

    /** Returns whether such a match needs no confirmation. */
    public boolean isSure() {
        return switch (this) {
            case EXPLICIT, RECIPE, ID, OURS, LABEL, SYNONYM, COMPUTED, JOINED, LEFT_OUT -> true;
            case NEAR, CONTENT, UNKNOWN -> false;
        };
    }

    /** Returns the reason as documents for other programs name it; {@code null} where nothing answers. */
    public @Nullable String word() {
        return switch (this) {
            case EXPLICIT, LEFT_OUT -> "map";
            case RECIPE -> "recipe";
            case ID, OURS, LABEL, COMPUTED, JOINED -> "name";
            case SYNONYM -> "synonym";
            case NEAR -> "near";
            case CONTENT -> "content";
            case UNKNOWN -> null;
        };
    }

    /** Returns the reason as a sentence in the current language. */
    public String sentence() {
        return Messages.text("intake.reason." + name());
    }
}
