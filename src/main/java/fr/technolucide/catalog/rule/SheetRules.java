package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.content.SeedWords;

/** The rules and the consequences of each sheet that read others, and the translations of its rows. */
public final class SheetRules {

    private SheetRules() {}

    /** Gives every sheet its rules, before the schema seals them. */
    public static void give() {
        seeded();
        Tools.SHEET.rule(ToolRules::explorationCost);
        trials();
        retrospectives();
        useCases();
        checklists();
        decisions();
    }

    private static void seeded() {
        Factors.SHEET
                .seeded(SeedWords.WORDING)
                .rule(FactorRules::code)
                .rule(FactorRules::order)
                .rule(FactorRules::floors)
                .rule(FactorRules::verifiedOn);
        Questions.SHEET.seeded(SeedWords.WORDING);
        Inspirations.SHEET.seeded(SeedWords.WORDING);
        LegalDeadlines.SHEET
                .seeded(SeedWords.WORDING)
                .rule((deadline, reader) -> FactorRules.stale(deadline, LegalDeadlines.VERIFIED_ON, reader));
    }

    private static void trials() {
        Trials.SHEET
                .rule(TrialRules::companions)
                .rule(TrialRules::data)
                .rule(TrialRules::consent)
                .rule(TrialRules::worstError)
                .rule(TrialRules::length);
    }

    private static void retrospectives() {
        Retrospectives.SHEET
                .rule(RetrospectiveRules::closing)
                .rule(RetrospectiveRules::nextDay)
                .rule(RetrospectiveRules::format);
        RetroNotes.SHEET.rule(RetrospectiveRules::boardColumn);
        Actions.SHEET.consequence(ActionConsequences::of);
    }

    private static void useCases() {
        UseCases.SHEET
                .rule(UseCaseRules::problem)
                .rule(UseCaseRules::stage)
                .rule(UseCaseRules::reviewDate)
                .rule(UseCaseRules::humanPlace)
                .rule(UseCaseRules::morePeople);
        Usages.SHEET.rule((usage, reader) -> FactorRules.countsUses(usage, Usages.FACTOR, reader));
        Alternatives.SHEET
                .rule((alternative, reader) -> FactorRules.countsUses(alternative, Alternatives.FACTOR, reader))
                .rule(FactorRules::onlyModels);
        Reviews.SHEET.consequence(ReviewConsequences::of);
    }

    private static void checklists() {
        Checklists.SHEET.rule(AnswerRules::variant);
        Answers.SHEET.rule(AnswerRules::value).rule(AnswerRules::onePerQuestion);
    }

    private static void decisions() {
        Meetings.SHEET.consequence(MeetingConsequences::of);
        Decisions.SHEET
                .rule(DecisionRules::subject)
                .rule(DecisionRules::override)
                .rule(DecisionRules::followUp)
                .rule(DecisionRules::supersedes)
                .rule(DecisionRules::votes)
                .consequence(DecisionConsequences::of);
    }
}
