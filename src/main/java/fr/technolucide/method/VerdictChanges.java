package fr.technolucide.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The inverse of {@link DecisionRule}: the smallest sets of changes to a filled checklist that turn the proposal.
 *
 * <p>INCOMPLET is never a target, and an incomplete list has no changes: its assessment says what is missing. A point
 * without an answer may get one; « sans objet » is neither proposed nor taken back. The quick list rises to
 * REMPLIR_LA_LISTE_COMPLETE, its best proposal.
 *
 * @param better for each better proposal that can be reached, the nearest first, the sets of the fewest points: one a
 *     set of points, each answer moved by the smallest step that suffices; at most {@link #MOST} a proposal
 * @param worse likewise for the nearest worse proposal that can be reached
 */
public record VerdictChanges(List<VerdictChange> better, List<VerdictChange> worse) {

    /** The most sets found for one proposal. */
    public static final int MOST = 10;

    public VerdictChanges {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    /** Takes what {@link DecisionRule#assess} takes. */
    public static VerdictChanges of(Variant variant, List<Question> edition, Map<String, GivenAnswer> answers) {
        Assessment assessment = DecisionRule.assess(variant, edition, answers);
        int rule = assessment.rule() == 0 ? DecisionRule.GO : assessment.rule();
        List<VerdictChange> better = new ArrayList<>();
        List<VerdictChange> worse = new ArrayList<>();
        if (rule != DecisionRule.INCOMPLETE) {
            AnswerSet filling = AnswerSet.of(variant, edition, answers);
            for (int target = rule + 1; target <= DecisionRule.GO; target++) {
                better.addAll(sets(variant, filling, target, true));
            }
            for (int target = rule - 1; target >= DecisionRule.NO_GO && worse.isEmpty(); target--) {
                worse.addAll(sets(variant, filling, target, false));
            }
        }
        return new VerdictChanges(better, worse);
    }

    private static List<VerdictChange> sets(Variant variant, AnswerSet filling, int target, boolean upwards) {
        return target == DecisionRule.INCOMPLETE
                ? List.of()
                : new ChangeSearch(variant, filling, target, upwards).sets(MOST);
    }
}
