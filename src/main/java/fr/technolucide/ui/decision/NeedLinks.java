package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.rule.PassageNeed;
import fr.technolucide.ui.session.Session;
import java.util.UUID;
import java.util.function.Consumer;

/** Goes to where something that a use case lacks is dealt with. */
final class NeedLinks {

    private final Session session;
    private final Consumer<UUID> prepare;

    /** @param prepare prepares a decision on a use case */
    NeedLinks(Session session, Consumer<UUID> prepare) {
        this.session = session;
        this.prepare = prepare;
    }

    /** Returns the place where a need is met: {@code use_case}, {@code checklist} or {@code decision}. */
    static String of(PassageNeed need) {
        return switch (need) {
            case PROBLEM, OWNER, REVIEW_DATE -> "use_case";
            case RED_FLAGS, FULL_CHECKLIST -> "checklist";
            case DECISION, STOP_CRITERIA -> "decision";
        };
    }

    void go(UUID useCase, PassageNeed need) {
        switch (need) {
            case PROBLEM, OWNER, REVIEW_DATE -> session.reveal(UseCases.SHEET, useCase);
            // of a use case, the tab shows the filling that counts, or begins one
            case RED_FLAGS, FULL_CHECKLIST -> session.reveal(Checklists.SHEET, useCase);
            case DECISION, STOP_CRITERIA -> prepare.accept(useCase);
        }
    }
}
