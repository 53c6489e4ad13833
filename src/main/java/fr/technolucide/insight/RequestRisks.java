package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionCriteria.Criterion;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.method.CriterionState;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook holds that speaks against a use case, for those who are asked to go on with it.
 *
 * @param alert     its red flags; {@code null} without any
 * @param partial   codes of the red flags that are answered in part, in order
 * @param criteria  stop criteria of the decision in force that have come true or are near
 * @param incidents its trials that went wrong since that decision, or ever without one; the latest first
 * @param late      what is to be done about it, and its day is past
 */
public record RequestRisks(
        @Nullable Alert alert,
        List<String> partial,
        List<Criterion> criteria,
        List<Row> incidents,
        List<Overdue> late) {

    private static final Set<CriterionState> NEAR =
            EnumSet.of(CriterionState.WATCH, CriterionState.AT_THRESHOLD, CriterionState.MET);

    /** Nothing against it: what is asked is not about a use case. */
    static final RequestRisks NONE = new RequestRisks(null, List.of(), List.of(), List.of(), List.of());

    static RequestRisks of(Row about, BoardSummary summary, Reader reader) {
        UUID useCase = about.id();
        Optional<Row> inForce = DecisionsInForce.of(reader).onUseCase(useCase);
        return new RequestRisks(
                summary.alerts().stream()
                        .filter(alert -> alert.useCase().id().equals(useCase))
                        .findFirst()
                        .orElse(null),
                Optional.ofNullable(UseCaseFigures.assessments(reader, List.of(about))
                                .get(useCase))
                        .map(assessment -> assessment.redFlags().partial())
                        .orElse(List.of()),
                inForce.stream()
                        .flatMap(decision -> DecisionCriteria.of(decision, reader).stream())
                        .filter(criterion -> NEAR.contains(criterion.state()))
                        .toList(),
                UseIncidents.trials(useCase, inForce, reader),
                summary.overdue().stream()
                        .filter(late -> late.kind() == Overdue.Kind.ACTION
                                && useCase.equals(late.row().get(Actions.USE_CASE)))
                        .toList());
    }
}
