package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.DayExpressions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.figure.ToolFigures;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.OverrideRule;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of a decision: one subject, a reason when it overrides the rule, a review in time, criteria to stop. */
final class DecisionRules {

    private DecisionRules() {}

    static List<Finding> subject(Row decision, Reader reader) {
        boolean onUseCase = !decision.isEmpty(Decisions.USE_CASE);
        boolean onTool = !decision.isEmpty(Decisions.TOOL);
        if (onUseCase && onTool) {
            return List.of(Finding.error(Decisions.TOOL, "rule.decisions.one_subject"));
        }
        if (onUseCase || onTool) {
            return List.of();
        }
        return List.of(
                decision.isEmpty(Decisions.OUTCOME)
                        ? Finding.error(Decisions.USE_CASE, "rule.decisions.no_subject")
                        : Finding.warning(Decisions.TOOL, "rule.decisions.subject_gone"));
    }

    static List<Finding> override(Row decision, Reader reader) {
        Outcome outcome = decision.get(Decisions.OUTCOME);
        if (outcome == null || !overrides(decision, outcome, reader)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (decision.get(Decisions.OVERRIDE_REASON, "").isBlank()) {
            findings.add(Finding.error(Decisions.OVERRIDE_REASON, "rule.decisions.override_reason"));
        }
        if (decision.isEmpty(Decisions.SIGNED_BY)) {
            findings.add(Finding.error(Decisions.SIGNED_BY, "rule.decisions.override_signed"));
        }
        return findings;
    }

    /**
     * Returns whether the outcome goes against the proposal: the one kept with the decision or, while it is being
     * taken, the present one.
     */
    private static boolean overrides(Row decision, Outcome outcome, Reader reader) {
        UUID useCase = decision.get(Decisions.USE_CASE);
        if (useCase != null) {
            Verdict seen = decision.get(Decisions.VERDICT_SEEN);
            return OverrideRule.overridesVerdict(
                    outcome, seen == null ? UseCaseFigures.verdict(useCase, reader) : seen);
        }
        UUID tool = decision.get(Decisions.TOOL);
        return tool != null && OverrideRule.overridesGate(outcome, gateReached(tool, reader));
    }

    private static boolean gateReached(UUID tool, Reader reader) {
        return reader.find(Tools.SHEET, tool)
                .map(row -> ToolFigures.gates(reader, List.of(row)).get(tool))
                .filter(TenHourGate::reached)
                .isPresent();
    }

    static List<Finding> followUp(Row decision, Reader reader) {
        List<Finding> findings = new ArrayList<>();
        LocalDate day = decision.get(Decisions.DAY);
        LocalDate review = decision.get(Decisions.REVIEW_DATE);
        if (day != null && review != null && review.isAfter(day.plusMonths(DayExpressions.MONTHS_BETWEEN_REVIEWS))) {
            findings.add(Finding.warning(Decisions.REVIEW_DATE, "rule.decisions.review_too_far"));
        }
        Outcome outcome = decision.get(Decisions.OUTCOME);
        boolean goes = outcome != null && outcome.rank() > 0;
        if (goes
                && !decision.isEmpty(Decisions.USE_CASE)
                && decision.isEmpty(Decisions.STOP_CRITERIA)
                && reader.where(StopCriteria.DECISION, decision.id()).isEmpty()) {
            findings.add(Finding.warning(Decisions.STOP_CRITERIA, "rule.decisions.stop_criteria"));
        }
        return findings;
    }

    static List<Finding> supersedes(Row decision, Reader reader) {
        UUID earlierId = decision.get(Decisions.SUPERSEDES);
        Row earlier = earlierId == null
                ? null
                : reader.find(Decisions.SHEET, earlierId).orElse(null);
        if (earlier == null) {
            return List.of();
        }
        if (earlier.id().equals(decision.id()) || !sameSubject(decision, earlier)) {
            return List.of(Finding.error(Decisions.SUPERSEDES, "rule.decisions.supersedes_other_subject"));
        }
        if (isAfter(earlier.get(Decisions.DAY), decision.get(Decisions.DAY))) {
            return List.of(Finding.error(
                    Decisions.SUPERSEDES,
                    "rule.decisions.supersedes_later",
                    Messages.words().numericDate(earlier.get(Decisions.DAY, LocalDate.MAX))));
        }
        boolean already = reader.where(Decisions.SUPERSEDES, earlier.id()).stream()
                .anyMatch(other -> !other.id().equals(decision.id()));
        return already
                ? List.of(Finding.error(Decisions.SUPERSEDES, "rule.decisions.supersedes_superseded"))
                : List.of();
    }

    static List<Finding> votes(Row decision, Reader reader) {
        UUID id = decision.get(Decisions.MEETING);
        int votes = decision.get(Decisions.VOTES_FOR, 0)
                + decision.get(Decisions.VOTES_AGAINST, 0)
                + decision.get(Decisions.VOTES_ABSTAINED, 0);
        return id == null || votes == 0
                ? List.of()
                : reader
                        .find(Meetings.SHEET, id)
                        .map(row -> row.ids(Meetings.VOTERS).size())
                        .filter(voters -> voters > 0 && votes > voters)
                        .map(voters -> Finding.warning(Decisions.VOTES_FOR, "rule.decisions.votes", votes, voters))
                        .stream()
                        .toList();
    }

    private static boolean sameSubject(Row one, Row other) {
        return same(one, other, Decisions.USE_CASE) && same(one, other, Decisions.TOOL);
    }

    private static boolean same(Row one, Row other, Column<UUID> subject) {
        return Objects.equals(one.get(subject), other.get(subject));
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
