package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is asked of a body, with what one needs to take it.
 *
 * @param awaited  the decision and its subject
 * @param tool     that the use case would use, or that the decision is about; {@code null} when none is named
 * @param proposal of the rule, or the distance of a tool from its ten hours; {@code null} when the subject is gone
 * @param trials   of the use case; {@code null} when the decision is about a tool
 * @param instead  the best way without AI; {@code null} when none was described
 * @param nothing  what happens when nothing is done; {@code null} when nobody described it
 * @param risks    what speaks against it
 * @param ahead    what is to be done about the use case and is not late
 * @param inForce  what was decided before about the use case or its tool, and still holds
 * @param criteria at which the use will be stopped; where none is prepared, those of the use case that hold
 */
public record BoardRequest(
        AwaitedDecision awaited,
        @Nullable Row tool,
        @Nullable Proposal proposal,
        @Nullable TrialsOfUseCase trials,
        @Nullable Row instead,
        @Nullable Row nothing,
        RequestRisks risks,
        List<Row> ahead,
        List<Row> inForce,
        List<DecisionCriteria.Criterion> criteria) {

    static BoardRequest of(AwaitedDecision awaited, BoardSummary summary, Reader reader) {
        List<DecisionCriteria.Criterion> prepared = DecisionCriteria.of(awaited.decision(), reader);
        DecisionsInForce inForce = DecisionsInForce.of(reader);
        Row useCase = awaited.useCase();
        if (useCase == null) {
            Row tool = awaited.tool();
            return new BoardRequest(
                    awaited,
                    tool,
                    tool == null ? null : Proposal.onTool(tool, reader),
                    null,
                    null,
                    null,
                    RequestRisks.NONE,
                    List.of(),
                    tool == null
                            ? List.of()
                            : inForce.onTool(tool.id()).stream().toList(),
                    prepared);
        }
        OtherApproach others = OtherApproach.of(useCase, reader);
        UUID tool = useCase.get(UseCases.TOOL);
        Optional<Row> before = inForce.onUseCase(useCase.id());
        return new BoardRequest(
                awaited,
                tool == null ? null : reader.find(Tools.SHEET, tool).orElse(null),
                Proposal.onUseCase(useCase, reader),
                TrialsOfUseCase.of(useCase, reader),
                others.withoutAi().orElse(null),
                others.doNothing().orElse(null),
                RequestRisks.of(useCase, summary, reader),
                Actions.ahead(useCase.id(), reader),
                Stream.concat(before.stream(), tool == null ? Stream.empty() : inForce.onTool(tool).stream())
                        .toList(),
                prepared.isEmpty()
                        ? before.map(decision -> DecisionCriteria.of(decision, reader))
                                .orElse(prepared)
                        : prepared);
    }

    /** Returns the use case or the tool; {@code null} when it is gone. */
    public @Nullable Row subject() {
        return awaited.useCase() == null ? awaited.tool() : awaited.useCase();
    }

    public Row decision() {
        return awaited.decision();
    }
}
