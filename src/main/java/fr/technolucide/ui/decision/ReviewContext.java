package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
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
 * The information shown for a review of a use, read off the UI thread.
 *
 * @param decision the one in force, whose stop criteria are read again
 * @param criteria each with its figure of today
 * @param last     the review before
 */
record ReviewContext(
        Row useCase,
        String name,
        @Nullable Row decision,
        List<DecisionCriteria.Criterion> criteria,
        @Nullable Row last,
        List<PersonItem> people) {

    /** Reads the context of a review; empty when the use case is gone. */
    static Optional<ReviewContext> of(UUID id, Reader reader) {
        return reader.find(UseCases.SHEET, id).map(row -> of(row, reader));
    }

    private static ReviewContext of(Row useCase, Reader reader) {
        Row decision = DecisionsInForce.of(reader).onUseCase(useCase.id()).orElse(null);
        Row last = reader.where(Reviews.USE_CASE, useCase.id()).stream()
                .max(Comparator.comparing(row -> row.get(Reviews.DAY, LocalDate.MIN)))
                .orElse(null);
        return new ReviewContext(
                useCase,
                new Labels(reader).of(useCase),
                decision,
                decision == null ? List.of() : DecisionCriteria.of(decision, reader),
                last,
                PersonItem.all(reader));
    }
}
