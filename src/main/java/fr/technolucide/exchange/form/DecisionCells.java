package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.exchange.print.PaperParts.Pair;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;

/** The cells of a decision already taken that a form prints, in reading order. */
final class DecisionCells {

    private static final List<Column<?>> AFTER_OUTCOME = List.of(
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

    static List<Pair> taken(Paper paper, Row decision) {
        List<Pair> pairs = new ArrayList<>();
        if (!decision.isEmpty(Decisions.OUTCOME)) {
            pairs.add(new Pair(Labels.of(Decisions.OUTCOME), OutcomeWords.of(decision)));
        }
        pairs.addAll(paper.entries(decision).pairs(AFTER_OUTCOME));
        return List.copyOf(pairs);
    }
}
