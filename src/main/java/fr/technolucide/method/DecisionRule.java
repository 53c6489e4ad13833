package fr.technolucide.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The decision rule of the techno-lucide checklist, version 1.0: six rules, the first true one gives the proposal. The
 * rule proposes, the body decides. Scores are compared as exact fractions, unrounded.
 *
 * <p>Where the published rule is silent: a « sans objet » that is not admitted, or has no reason, counts as no answer;
 * a group with nothing but « sans objet » or silence has no score and so is neither under 50 % nor in the mean; a
 * filling in which no question at all is applicable and answered is INCOMPLET.
 */
public final class DecisionRule {

    /** Rule 3 looks at this group: « Bénéficiaires et impact ». */
    public static final String BENEFICIARIES_GROUP = "2";

    private static final int GO_PERCENT = 75;
    private static final int ANSWERED_PERCENT = 80;

    private DecisionRule() {}

    /**
     * @param variant FULL looks at every question; QUICK at the red flags alone, with rules 1, 2 and 4
     * @param edition every question of the edition that the list was filled with, in order
     * @param answers by question code; a code that the edition does not have is ignored
     */
    public static Assessment assess(Variant variant, List<Question> edition, Map<String, GivenAnswer> answers) {
        AnswerSet filling = AnswerSet.of(variant, edition, answers);
        RedFlags redFlags = filling.redFlags();
        List<String> missing = filling.codes(point -> point.answer() == null);
        SequencedMap<String, Score> groups = variant == Variant.QUICK ? new LinkedHashMap<>() : filling.groupScores();
        Score score = groups.isEmpty() ? null : Score.mean(groups.values());
        int count = filling.points().size();
        boolean incomplete = !redFlags.unanswered().isEmpty()
                || 100L * (count - missing.size()) < (long) ANSWERED_PERCENT * count
                || filling.points().stream().noneMatch(AnswerSet.Point::isApplicable);
        int rule = variant == Variant.QUICK
                ? quickRule(redFlags, incomplete)
                : fullRule(redFlags, incomplete, groups, score);
        return new Assessment(
                variant,
                verdict(rule),
                rule,
                score,
                groups,
                redFlags,
                filling.codes(point -> point.answer() == Answer.NE_SAIT_PAS),
                missing,
                filling.codes(AnswerSet.Point::refused),
                filling.codes(point -> point.answer() != null && point.answer().toSettle()),
                count);
    }

    private static int quickRule(RedFlags redFlags, boolean incomplete) {
        if (!redFlags.no().isEmpty()) {
            return 1;
        }
        if (incomplete) {
            return 2;
        }
        return redFlags.unknown().isEmpty() ? 0 : 4;
    }

    private static int fullRule(
            RedFlags redFlags, boolean incomplete, Map<String, Score> groups, @Nullable Score score) {
        if (!redFlags.no().isEmpty()) {
            return 1;
        }
        if (incomplete) {
            return 2;
        }
        Score beneficiaries = groups.get(BENEFICIARIES_GROUP);
        if (beneficiaries != null && beneficiaries.isBelowHalf()) {
            return 3;
        }
        if (!redFlags.unknown().isEmpty()) {
            return 4;
        }
        boolean adapt = !redFlags.partial().isEmpty()
                || !redFlags.withoutEvidence().isEmpty()
                || (score != null && score.isBelow(GO_PERCENT))
                || groups.values().stream().anyMatch(group -> group.isBelowHalf());
        return adapt ? 5 : 6;
    }

    private static Verdict verdict(int rule) {
        return switch (rule) {
            case 0 -> Verdict.REMPLIR_LA_LISTE_COMPLETE;
            case 1 -> Verdict.NE_PAS_LANCER;
            case 2 -> Verdict.INCOMPLET;
            case 3 -> Verdict.AUTRE_APPROCHE;
            case 4 -> Verdict.A_INSTRUIRE;
            case 5 -> Verdict.ADAPTER;
            case 6 -> Verdict.LANCER;
            default -> throw new IllegalArgumentException("rule " + rule);
        };
    }
}
