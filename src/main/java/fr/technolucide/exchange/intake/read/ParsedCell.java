package fr.technolucide.exchange.intake.read;

import fr.technolucide.exchange.value.ParseResult;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The result of reading one cell of a file for one column. */
public sealed interface ParsedCell {

    /** The cell is empty, and that is all. */
    Nothing EMPTY = new Nothing(null);

    /**
     * @param warning what is taken otherwise than written; absent when nothing is
     * @param others  rows that the cell names beside the one that is its value
     */
    record Value(Object value, @Nullable String warning, List<UUID> others) implements ParsedCell {

        Value(Object value, @Nullable String warning) {
            this(value, warning, List.of());
        }
    }

    /** @param warning what is left out, for a cell that was not empty */
    record Nothing(@Nullable String warning) implements ParsedCell {

        /** Returns whether the cell contained something that could not be read. */
        boolean isLeftOut() {
            return warning != null;
        }
    }

    /**
     * The cell cannot be taken, nor the row without it.
     *
     * @param doubt what a hint would settle
     */
    record Refused(String reason, ParseResult.@Nullable Doubt doubt) implements ParsedCell {}

    static ParsedCell of(Object value) {
        return new Value(value, null);
    }

    static ParsedCell refused(String reason) {
        return new Refused(reason, null);
    }
}
