package fr.technolucide.catalog;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision that is taken keeps what the rule proposed that day, and gives the use case its review date. */
final class DecisionConsequences {

    private DecisionConsequences() {}

    static List<Edit> of(@Nullable Row before, @Nullable Row after, Reader reader) {
        UUID useCase = after == null ? null : after.get(Decisions.USE_CASE);
        if (after == null || useCase == null || !becomesDecided(before, after)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.update(after, Cells.of(Decisions.VERDICT_SEEN, UseCaseFigures.verdict(useCase, reader))));
        if (!after.isEmpty(Decisions.REVIEW_DATE)) {
            reader.find(UseCases.SHEET, useCase)
                    .ifPresent(
                            row -> edits.add(Edit.update(row, UseCases.REVIEW_DATE, after.get(Decisions.REVIEW_DATE))));
        }
        return edits;
    }

    private static boolean becomesDecided(@Nullable Row before, Row after) {
        return !after.isEmpty(Decisions.OUTCOME) && (before == null || before.isEmpty(Decisions.OUTCOME));
    }
}
