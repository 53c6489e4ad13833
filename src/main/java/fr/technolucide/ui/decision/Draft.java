package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a decision.
 *
 * @param outcome {@code null} while it is only prepared
 * @param reason  why it goes further than what was proposed; may be empty
 */
record Draft(
        Body body,
        LocalDate day,
        String resolution,
        String criteria,
        @Nullable UUID stopper,
        @Nullable LocalDate review,
        @Nullable UUID preparedBy,
        @Nullable Outcome outcome,
        String reason,
        @Nullable UUID signer,
        String minutes) {

    /** The cells of a new decision, without those that stay empty. */
    Cells fresh(Matter matter) {
        Cells cells = Cells.of(matter.column(), matter.subject().id());
        for (Column<?> column : written().columns()) {
            Object value = written().get(column);
            cells = value == null ? cells : cells.andValue(column, value);
        }
        return cells;
    }

    /** Its cells, with the wish that be empty what is. */
    Cells written() {
        return Cells.of(Decisions.BODY, body)
                .and(Decisions.DAY, day)
                .and(Decisions.PREPARED_BY, preparedBy)
                .and(Decisions.RESOLUTION, text(resolution))
                .and(Decisions.OUTCOME, outcome)
                .and(Decisions.OVERRIDE_REASON, text(reason))
                .and(Decisions.SIGNED_BY, signer)
                .and(Decisions.MINUTES_REF, text(minutes))
                .and(Decisions.REVIEW_DATE, review)
                .and(Decisions.STOP_CRITERIA, text(criteria))
                .and(Decisions.STOP_PERSON, stopper);
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
