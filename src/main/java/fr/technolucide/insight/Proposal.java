package fr.technolucide.insight;

import fr.technolucide.catalog.figure.ToolFigures;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.catalog.words.Reason;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Benefit;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.OverrideRule;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.method.UseCaseProposal;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proposal of the rule about a use case, or the distance of a tool from its ten hours: what is shown to those who
 * decide.
 *
 * @param verdict {@code null} for a tool, about which the rule proposes nothing
 * @param reason  why, as a sentence
 * @param gate    whether a tool has its hours; true for a use case
 */
public record Proposal(@Nullable Verdict verdict, String reason, boolean gate) {

    public static Proposal onUseCase(Row useCase, Reader reader) {
        Benefit benefit = UseCaseFigures.benefit(useCase);
        Assessment assessment =
                UseCaseFigures.assessments(reader, List.of(useCase)).get(useCase.id());
        Verdict verdict = UseCaseProposal.verdict(benefit, assessment == null ? null : assessment.verdict());
        return new Proposal(verdict, why(benefit, assessment, verdict), true);
    }

    private static String why(Benefit benefit, @Nullable Assessment assessment, Verdict verdict) {
        boolean ofTheList = assessment != null && assessment.verdict() == verdict;
        if (ofTheList && assessment != null) {
            return Reason.sentence(assessment);
        }
        return Messages.text(benefit.marginal() ? "rule.proposal.marginal" : "rule.proposal.no_checklist");
    }

    public static Proposal onTool(Row tool, Reader reader) {
        TenHourGate gate = ToolFigures.gates(reader, List.of(tool)).get(tool.id());
        boolean reached = gate != null && gate.reached();
        return new Proposal(null, Messages.text(reached ? "rule.proposal.gate" : "rule.proposal.before_gate"), reached);
    }

    /** Returns whether an outcome goes further than the proposal, and so requires a reason and a signature. */
    public boolean isOverriddenBy(Outcome outcome) {
        return verdict == null
                ? OverrideRule.overridesGate(outcome, gate)
                : OverrideRule.overridesVerdict(outcome, verdict);
    }
}
