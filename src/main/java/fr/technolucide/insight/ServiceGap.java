package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;

/**
 * A use in service that lacks what should have come before: a decision that lets it run, a list filled to its end, or both.
 *
 * @param useCase  with its figures
 * @param decided  whether a decision in force launches it, adapts it or goes on with it
 * @param assessed whether its list is filled, so that its red flags are known
 */
public record ServiceGap(Row useCase, boolean decided, boolean assessed) {

    /** Returns the gaps among some uses in service, in their order. */
    static List<ServiceGap> of(Reader reader, InService inService) {
        DecisionsInForce decisions = DecisionsInForce.of(reader);
        return inService.useCases().stream()
                .map(row -> new ServiceGap(row, isDecided(row, decisions), isAssessed(row)))
                .filter(gap -> !gap.decided() || !gap.assessed())
                .toList();
    }

    private static boolean isDecided(Row useCase, DecisionsInForce decisions) {
        return decisions
                .onUseCase(useCase.id())
                .map(decision -> decision.get(Decisions.OUTCOME))
                .filter(outcome -> outcome.rank() > 0)
                .isPresent();
    }

    private static boolean isAssessed(Row useCase) {
        return useCase.get(UseCases.VERDICT, Verdict.INCOMPLET) != Verdict.INCOMPLET;
    }

    /** « En service sans décision ni liste remplie. » */
    public String sentence() {
        String lacking = decided ? "list" : assessed ? "decision" : "both";
        return Messages.text("rule.service_gap." + lacking);
    }
}
