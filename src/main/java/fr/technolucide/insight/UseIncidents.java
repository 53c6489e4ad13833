package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Trials of a use case that went wrong since it was decided.
 *
 * @param trials one or more, the latest first
 */
public record UseIncidents(Row useCase, List<Row> trials) {

    /**
     * Returns those of some use cases, in their order; a use case without any has none.
     *
     * @param told the use cases whose incidents are told elsewhere
     */
    static List<UseIncidents> of(List<Row> useCases, Set<UUID> told, Reader reader) {
        DecisionsInForce inForce = DecisionsInForce.of(reader);
        return useCases.stream()
                .filter(useCase -> !told.contains(useCase.id()))
                .map(useCase ->
                        new UseIncidents(useCase, trials(useCase.id(), inForce.onUseCase(useCase.id()), reader)))
                .filter(incidents -> !incidents.trials().isEmpty())
                .toList();
    }

    /** Returns the trials that went wrong since a decision; ever, without one. */
    static List<Row> trials(UUID useCase, Optional<Row> inForce, Reader reader) {
        return TrialIncidents.of(
                useCase, inForce.map(decision -> decision.get(Decisions.DAY)).orElse(LocalDate.MIN), reader);
    }
}
