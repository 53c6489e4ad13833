package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.OverrideRule;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision in force that went further than the rule proposed.
 *
 * @param useCase with its figures
 * @param now     what the rule proposes today; {@code null} when it proposes nothing
 */
public record Overridden(
        Row decision, Row useCase, @Nullable Verdict now) {

    /**
     * Returns them, the latest first.
     *
     * @param useCases every one with its figures, by id
     */
    static List<Overridden> of(Reader reader, Map<UUID, Row> useCases) {
        DecisionsInForce inForce = DecisionsInForce.of(reader);
        return reader.all(Decisions.SHEET).stream()
                .filter(decision -> inForce.stateOf(decision) == DecisionState.IN_FORCE)
                .filter(Overridden::wentFurther)
                .sorted(Comparator.comparing((Row decision) -> decision.get(Decisions.DAY, LocalDate.MIN))
                        .reversed())
                .flatMap(decision -> {
                    Row useCase = RowsById.find(useCases, decision.get(Decisions.USE_CASE));
                    return useCase == null
                            ? Stream.empty()
                            : Stream.of(new Overridden(decision, useCase, useCase.get(UseCases.VERDICT)));
                })
                .toList();
    }

    private static boolean wentFurther(Row decision) {
        Outcome outcome = decision.get(Decisions.OUTCOME);
        return outcome != null
                && !decision.isEmpty(Decisions.USE_CASE)
                && OverrideRule.overridesVerdict(outcome, decision.get(Decisions.VERDICT_SEEN));
    }
}
