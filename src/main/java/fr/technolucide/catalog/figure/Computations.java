package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;

/**
 * What computes each derived column that reads other rows. Sheets do not know it, since figures read many sheets, and
 * sheets would then read each other in circles.
 */
public final class Computations {

    private Computations() {}

    /** Gives every column its computation, before the schema seals the sheets. */
    public static void give() {
        people();
        tools();
        trials();
        useCases();
        usages();
        alternatives();
        checklists();
        decisions();
        stopCriteria();
    }

    private static void people() {
        People.TRIAL_MINUTES.computedBy(PeopleFigures::trialMinutes);
        People.LEARNING_MINUTES.computedBy(PeopleFigures::learningMinutes);
    }

    private static void tools() {
        Tools.TRIAL_COUNT.computedBy(ToolFigures::trialCount);
        Tools.TOTAL_MINUTES.computedBy(ToolFigures::totalMinutes);
        Tools.REMAINING_MINUTES.computedBy(ToolFigures::remainingMinutes);
        Tools.TESTER_COUNT.computedBy(ToolFigures::testerCount);
        Tools.ROLE_COUNT.computedBy(ToolFigures::roleCount);
        Tools.GATE_REACHED.computedBy(ToolFigures::gateReached);
        Tools.MEDIAN_NET_GAIN.computedBy(ToolFigures::medianNetGain);
        Tools.EXPLORATION_COST.computedBy(ToolFigures::explorationCost);
        Tools.STATUS.computedBy(ToolFigures::status);
    }

    private static void trials() {
        Trials.FOOTPRINT.computedBy(TrialFootprint::of);
    }

    private static void useCases() {
        UseCases.FULL_COST_12_MONTHS.computedBy(UseCaseCosts::full);
        UseCases.COST_PER_HOUR.computedBy(UseCaseCosts::perFreedHour);
        UseCases.ENERGY.computedBy(UseCaseFootprints::energy);
        UseCases.CO2.computedBy(UseCaseFootprints::co2);
        UseCases.UNCOUNTED_USAGES.computedBy(UseCaseFootprints::uncounted);
        UseCases.CO2_BY_SIZE.computedBy(UseCaseFootprints::co2BySize);
        UseCases.WATER.computedBy(UseCaseFootprints::water);
        UseCases.CO2_PER_HOUR.computedBy(UseCaseFootprints::co2PerHour);
        UseCases.CO2_PER_PERSON.computedBy(UseCaseFootprints::co2PerPerson);
        UseCases.MEDIAN_NET_GAIN.computedBy(UseCaseFigures::medianNetGain);
        UseCases.VERDICT.computedBy(UseCaseFigures::verdict);
        UseCases.RED_FLAGS.computedBy(UseCaseFigures::redFlags);
        UseCases.DECISION.computedBy(UseCaseFigures::decision);
    }

    private static void usages() {
        Usages.ENERGY.computedBy(UsageFootprints::energy);
        Usages.CO2.computedBy(UsageFootprints::co2);
    }

    private static void alternatives() {
        Alternatives.ENERGY.computedBy(AlternativeFootprints::energy);
        Alternatives.CO2.computedBy(AlternativeFootprints::co2);
    }

    private static void checklists() {
        Checklists.VERDICT.computedBy(ChecklistFigures::verdict);
        Checklists.REASON.computedBy(ChecklistFigures::reason);
        Checklists.SCORE.computedBy(ChecklistFigures::score);
        Checklists.RED_FLAGS_LIFTED.computedBy(ChecklistFigures::redFlagsLifted);
        Checklists.UNKNOWN.computedBy(ChecklistFigures::unknown);
        Checklists.MISSING.computedBy(ChecklistFigures::missing);
    }

    private static void decisions() {
        Decisions.STATE.computedBy(DecisionsInForce::states);
    }

    private static void stopCriteria() {
        StopCriteria.VALUE.computedBy(CriterionFigures::values);
        StopCriteria.MARGIN.computedBy(CriterionFigures::margins);
        StopCriteria.STATE.computedBy(CriterionFigures::states);
    }
}
