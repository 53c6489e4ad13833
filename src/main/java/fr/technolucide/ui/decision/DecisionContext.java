package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.rule.OfferedOutcomes;
import fr.technolucide.insight.Proposal;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The information shown to those who decide, read off the UI thread.
 *
 * @param subject  the use case or the tool
 * @param column   which of the two, as a cell of the decision
 * @param name     the subject in words
 * @param inForce  the decision that holds now
 * @param awaited  a decision being prepared
 * @param criteria the stop criteria, and the figures that they watch
 * @param outcomes what can be decided
 */
public record DecisionContext(
        Row subject,
        Column<UUID> column,
        String name,
        Proposal proposal,
        @Nullable Row inForce,
        @Nullable Row awaited,
        CriteriaContext criteria,
        List<Outcome> outcomes,
        List<PersonItem> people) {

    private static final Comparator<Row> BY_DAY =
            Comparator.comparing(row -> row.get(Decisions.DAY), Comparator.nullsLast(Comparator.naturalOrder()));

    /** Reads the context of a decision on a use case; empty when the use case is gone. */
    static Optional<DecisionContext> onUseCase(UUID id, Reader reader) {
        return reader.find(UseCases.SHEET, id)
                .map(row -> of(
                        row,
                        Decisions.USE_CASE,
                        Proposal.onUseCase(row, reader),
                        DecisionsInForce.of(reader).onUseCase(id).orElse(null),
                        OfferedOutcomes.at(row.get(UseCases.STAGE, UseCaseStage.IDEA)),
                        reader));
    }

    private static Optional<DecisionContext> onTool(UUID id, Reader reader) {
        return reader.find(Tools.SHEET, id)
                .map(row -> of(
                        row,
                        Decisions.TOOL,
                        Proposal.onTool(row, reader),
                        DecisionsInForce.of(reader).onTool(id).orElse(null),
                        OfferedOutcomes.of(reader.complete(List.of(row), List.of(Tools.STATUS))
                                .getFirst()
                                .get(Tools.STATUS, ToolStatus.TO_EXPLORE)),
                        reader));
    }

    /** Reads the context of an awaited decision. */
    public static Optional<DecisionContext> of(Row decision, Reader reader) {
        UUID useCase = decision.get(Decisions.USE_CASE);
        UUID tool = decision.get(Decisions.TOOL);
        Optional<DecisionContext> found =
                useCase != null ? onUseCase(useCase, reader) : tool == null ? Optional.empty() : onTool(tool, reader);
        return found.map(matter -> matter.awaiting(decision, reader));
    }

    private static DecisionContext of(
            Row subject,
            Column<UUID> column,
            Proposal proposal,
            @Nullable Row inForce,
            List<Outcome> outcomes,
            Reader reader) {
        Row awaited = reader.where(column, subject.id()).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .min(BY_DAY)
                .orElse(null);
        return new DecisionContext(
                subject,
                column,
                new Labels(reader).of(subject),
                proposal,
                inForce,
                awaited,
                criteria(subject, column, awaited, inForce, reader),
                outcomes,
                PersonItem.all(reader));
    }

    private static CriteriaContext criteria(
            Row subject, Column<UUID> column, @Nullable Row awaited, @Nullable Row inForce, Reader reader) {
        return CriteriaContext.of(column.equals(Decisions.USE_CASE) ? subject : null, awaited, inForce, reader);
    }

    private DecisionContext awaiting(Row decision, Reader reader) {
        return new DecisionContext(
                subject,
                column,
                name,
                proposal,
                inForce,
                decision,
                criteria(subject, column, decision, inForce, reader),
                outcomes,
                people);
    }

    /** Returns the decision that one of that day takes the place of; none when what holds was decided later. */
    @Nullable
    Row replaced(LocalDate day) {
        return inForce == null || inForce.get(Decisions.DAY, LocalDate.MIN).isAfter(day) ? null : inForce;
    }

    /** Returns whether the decision was prepared, down to the words that were put to the vote. */
    boolean isPrepared() {
        return awaited != null && !awaited.isEmpty(Decisions.RESOLUTION);
    }

    /** Returns a cell of what is being prepared, else of what holds. */
    <T> @Nullable T known(Column<T> cell) {
        T prepared = awaited == null ? null : awaited.get(cell);
        return prepared != null || inForce == null ? prepared : inForce.get(cell);
    }
}
