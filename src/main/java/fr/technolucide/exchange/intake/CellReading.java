package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.value.Reading;
import org.jspecify.annotations.Nullable;

/** What one cell of a file says for one column. */
sealed interface CellReading {

    /** The cell is empty, and that is all. */
    Nothing EMPTY = new Nothing(null);

    /** @param warning what is taken otherwise than written; absent when nothing is */
    record Value(Object value, @Nullable String warning) implements CellReading {}

    /** @param warning what is left out, for a cell that was not empty */
    record Nothing(@Nullable String warning) implements CellReading {

        /** Whether the cell held something that could not be taken. */
        boolean isLeftOut() {
            return warning != null;
        }
    }

    /**
     * The cell cannot be taken, nor the row without it.
     *
     * @param doubt what a hint would settle
     */
    record Refused(String reason, Reading.@Nullable Doubt doubt) implements CellReading {}

    static CellReading of(Object value) {
        return new Value(value, null);
    }

    static CellReading refused(String reason) {
        return new Refused(reason, null);
    }
}
