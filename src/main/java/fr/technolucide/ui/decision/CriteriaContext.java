package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.choice.StopFigure;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form of stop criteria needs to know, read off the UI thread.
 *
 * @param awaited those of the decision that is awaited, as they stand in the workbook
 * @param inForce those of the decision that holds, which a new one may take over
 * @param today   the figures of the use case that are known
 */
public record CriteriaContext(List<Row> awaited, List<Row> inForce, Map<StopFigure, BigDecimal> today) {

    /** @param useCase {@code null} for a decision about a tool, which has no figures */
    static CriteriaContext of(@Nullable Row useCase, @Nullable Row awaited, @Nullable Row inForce, Reader reader) {
        return new CriteriaContext(
                of(awaited, reader),
                of(inForce, reader),
                useCase == null
                        ? Map.of()
                        : DecisionCriteria.today(
                                useCase,
                                awaited == null
                                        ? Row.of(Decisions.SHEET, useCase.id(), reader.today())
                                                .with(Decisions.DAY, reader.today())
                                        : awaited,
                                reader));
    }

    private static List<Row> of(@Nullable Row decision, Reader reader) {
        return decision == null ? List.of() : reader.where(StopCriteria.DECISION, decision.id());
    }
}
