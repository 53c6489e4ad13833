package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.workbook.Column;
import java.util.List;

/** The cells of a decision already taken that a form prints, in reading order. */
final class DecisionCells {

    static final List<Column<?>> TAKEN = List.of(
            Decisions.OUTCOME,
            Decisions.BODY,
            Decisions.DAY,
            Decisions.RESOLUTION,
            Decisions.VERDICT_SEEN,
            Decisions.OVERRIDE_REASON,
            Decisions.SIGNED_BY,
            Decisions.MINUTES_REF,
            Decisions.REVIEW_DATE,
            Decisions.STOP_CRITERIA,
            Decisions.STOP_PERSON);

    private DecisionCells() {}
}
