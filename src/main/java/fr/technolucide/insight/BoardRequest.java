package fr.technolucide.insight;

import fr.technolucide.catalog.DecisionCriteria;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is asked of a body, with what one needs to take it.
 *
 * @param awaited  the decision and its subject
 * @param proposal of the rule, or the distance of a tool from its ten hours; {@code null} when the subject is gone
 * @param instead  the best way without AI; {@code null} when none was described
 * @param criteria at which the use will be stopped
 */
public record BoardRequest(
        AwaitedDecision awaited,
        @Nullable Proposal proposal,
        @Nullable Row instead,
        List<DecisionCriteria.Criterion> criteria) {

    static BoardRequest of(AwaitedDecision awaited, Reader reader) {
        Row useCase = awaited.useCase();
        Row tool = awaited.tool();
        Proposal proposal = useCase != null
                ? Proposal.onUseCase(useCase, reader)
                : tool == null ? null : Proposal.onTool(tool, reader);
        return new BoardRequest(
                awaited,
                proposal,
                useCase == null
                        ? null
                        : OtherApproach.of(useCase, reader).withoutAi().orElse(null),
                DecisionCriteria.of(awaited.decision(), reader));
    }

    /** Returns the use case or the tool; {@code null} when it is gone. */
    public @Nullable Row subject() {
        return awaited.useCase() == null ? awaited.tool() : awaited.useCase();
    }

    public Row decision() {
        return awaited.decision();
    }
}
