package fr.technolucide.catalog.words;

import fr.technolucide.catalog.words.ChangeParagraph.Step;
import fr.technolucide.catalog.words.ChangeParagraph.Way;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.Verdict;
import fr.technolucide.method.VerdictChange;
import fr.technolucide.method.VerdictChanges;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Says in words what would change a proposal: « impact (7.1) à « Partiel » et bénéfice (2.1) avec sa preuve ». */
public final class ChangeWords {

    /** Beyond so many points a set is only counted: nobody reads it, and most of the list is to be filled again. */
    private static final int MOST_POINTS = 8;

    private ChangeWords() {}

    /**
     * Returns a paragraph for each proposal that can be reached.
     *
     * @param most how many sets are said in full for each proposal; the others are counted
     */
    public static List<ChangeParagraph> paragraphs(VerdictChanges changes, int most) {
        List<ChangeParagraph> paragraphs = new ArrayList<>();
        add(paragraphs, "rule.changes.better", changes.better(), true, most);
        add(paragraphs, "rule.changes.worse", changes.worse(), false, most);
        return paragraphs;
    }

    /** Returns what an incomplete list lacks before the rule proposes anything; alert points come first, all of them. */
    public static ChangeParagraph lacking(Assessment assessment) {
        List<String> flags = assessment.redFlags().unanswered();
        List<String> others = new ArrayList<>(assessment.missing());
        others.removeAll(flags);
        List<Way> ways = new ArrayList<>();
        flags.forEach(code -> ways.add(
                new Way(List.of(new Step(Messages.text("rule.changes.lacking.flag", PointNames.of(code)), code)))));
        int more = DecisionRule.answersNeeded(assessment.questionCount()) - assessment.answeredCount() - flags.size();
        if (more > 0) {
            ways.add(Way.said(Messages.text(
                    "rule.changes.lacking.others", more, Messages.words().inLetters(more), others.size())));
            others.stream().limit(MOST_POINTS).forEach(code -> ways.add(point(code)));
        }
        return new ChangeParagraph(Messages.text("rule.changes.lacking"), ways);
    }

    private static Way point(String code) {
        return new Way(List.of(new Step(PointNames.of(code), code)));
    }

    private static void add(
            List<ChangeParagraph> paragraphs, String title, List<VerdictChange> changes, boolean upwards, int most) {
        SequencedMap<String, List<VerdictChange>> proposals = new LinkedHashMap<>();
        for (VerdictChange change : changes) {
            proposals
                    .computeIfAbsent(Labels.item(new Kind.Choice<>(Verdict.class), change.to()), _ -> new ArrayList<>())
                    .add(change);
        }
        proposals.forEach((proposal, sets) -> paragraphs.add(paragraph(title, proposal, sets, upwards, most)));
    }

    private static ChangeParagraph paragraph(
            String title, String proposal, List<VerdictChange> sets, boolean upwards, int most) {
        int size = sets.getFirst().size();
        if (size > MOST_POINTS) {
            return new ChangeParagraph(Messages.text("rule.changes.far", proposal, size), List.of());
        }
        List<Way> ways = new ArrayList<>(
                sets.stream().limit(most).map(change -> way(change, upwards)).toList());
        if (sets.size() > most) {
            boolean all = sets.size() < VerdictChanges.MOST;
            ways.add(Way.said(Messages.text(all ? "rule.changes.others" : "rule.changes.more", sets.size() - most)));
        }
        return new ChangeParagraph(
                Messages.text(title, size, proposal, Messages.words().inLetters(size)), ways);
    }

    private static Way way(VerdictChange change, boolean upwards) {
        List<Step> steps = new ArrayList<>();
        change.answers()
                .forEach((code, answer) -> steps.add(new Step(
                        Messages.text(
                                upwards && answer == Answer.OUI ? "rule.change.answer_proven" : "rule.change.answer",
                                PointNames.of(code),
                                Messages.text("choice.ANSWER." + answer.name())),
                        code)));
        change.evidence()
                .forEach(code -> steps.add(new Step(
                        Messages.text(upwards ? "rule.change.proven" : "rule.change.unproven", PointNames.of(code)),
                        code)));
        return new Way(steps);
    }
}
