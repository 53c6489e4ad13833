package fr.technolucide.insight;

import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionCriteria.Criterion;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.language.Messages;
import fr.technolucide.method.CriterionState;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A use whose stop criterion has come true: what was written in advance says that it must stop.
 *
 * @param decision  in force, which the criterion was decided with
 * @param useCase   with its figures
 * @param criterion with its figure of today
 */
public record MetCriterion(Row decision, Row useCase, Criterion criterion) {

    /**
     * Returns them by decision, in the order in which these were written; those of a use that is stopped are done with.
     *
     * @param useCases every one with its figures, by id
     */
    static List<MetCriterion> of(Reader reader, Map<UUID, Row> useCases) {
        Set<UUID> watched = reader.all(StopCriteria.SHEET).stream()
                .filter(row -> !row.isEmpty(StopCriteria.FIGURE))
                .map(row -> row.get(StopCriteria.DECISION))
                .collect(Collectors.toSet());
        DecisionsInForce inForce = DecisionsInForce.of(reader);
        List<MetCriterion> met = new ArrayList<>();
        for (Map.Entry<UUID, Row> entry : new TreeMap<>(useCases).entrySet()) {
            inForce.onUseCase(entry.getKey())
                    .filter(decision -> watched.contains(decision.id()) && isInUse(entry.getValue()))
                    .ifPresent(decision -> DecisionCriteria.of(decision, reader).stream()
                            .filter(criterion -> criterion.state() == CriterionState.MET)
                            .forEach(criterion -> met.add(new MetCriterion(decision, entry.getValue(), criterion))));
        }
        return List.copyOf(met);
    }

    private static boolean isInUse(Row useCase) {
        return !SmallSheets.isAt(useCase, UseCaseStage.STOPPED);
    }

    /** « Il faut arrêter : moins de 8 h libérées par mois (ce jour : 7 h libérées par mois). » */
    public String sentence() {
        String today = criterion.today();
        return Messages.text(
                "rule.criterion.stop", Messages.words().insideSentence(criterion.words()), today == null ? "" : today);
    }
}
