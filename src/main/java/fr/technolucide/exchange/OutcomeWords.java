package fr.technolucide.exchange;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Row;

/** The outcome of a decision in the verb of its subject: a use case is launched or not, a tool is adopted or set aside. */
public final class OutcomeWords {

    private OutcomeWords() {}

    /** Returns what a decision decides; empty as long as it decides nothing. */
    public static String of(Row decision) {
        Outcome outcome = decision.get(Decisions.OUTCOME);
        boolean onTool = decision.isEmpty(Decisions.USE_CASE) && !decision.isEmpty(Decisions.TOOL);
        return outcome == null ? "" : onTool ? onTool(outcome) : onUseCase(outcome);
    }

    /** Returns what is decided of a use case. */
    public static String onUseCase(Outcome outcome) {
        return Messages.text("rule.decision.outcome." + outcome.id());
    }

    private static String onTool(Outcome outcome) {
        return switch (outcome) {
            case LAUNCH -> Messages.text("journal.choice.adopt");
            case REFUSE -> Messages.text("journal.choice.set_aside");
            case ADAPT, INVESTIGATE, OTHER_APPROACH, CONTINUE, STOP -> onUseCase(outcome);
        };
    }
}
