package fr.technolucide.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
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

    /** The least mean of the groups with which a use is launched, in percent. */
    public static final int GO_PERCENT = 75;

    /** The rules by their numbers. */
    static final int NO_GO = 1;

    static final int INCOMPLETE = 2;
    static final int MARGINAL = 3;
    static final int FIND_OUT = 4;
    static final int ADAPT = 5;
    static final int GO = 6;

    /** The least share of the questions that must have an answer, in percent. */
    public static final int ANSWERED_PERCENT = 80;

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
        int rule = firstTrueRule(variant, filling, groups, score);
        return new Assessment(
                variant,
                verdict(variant, rule),
                variant == Variant.QUICK && rule == GO ? 0 : rule,
                score,
                groups,
                redFlags,
                filling.codes(point -> point.answer() == Answer.NE_SAIT_PAS),
                missing,
                filling.codes(AnswerSet.Point::refused),
                filling.codes(point -> point.answer() != null && point.answer().toSettle()),
                filling.points().size());
    }

    private static int firstTrueRule(
            Variant variant, AnswerSet filling, Map<String, Score> groups, @Nullable Score score) {
        int first = isComplete(filling) ? GO : INCOMPLETE;
        for (AnswerSet.Point point : filling.points()) {
            first = Math.min(first, ruleOf(variant, point));
        }
        for (Map.Entry<String, Score> group : groups.entrySet()) {
            first = Math.min(first, ruleOfGroup(group.getKey(), group.getValue().isBelowHalf()));
        }
        return score != null && score.isBelow(GO_PERCENT) ? Math.min(first, ADAPT) : first;
    }

    private static boolean isComplete(AnswerSet filling) {
        long answered = filling.points().stream()
                .filter(point -> point.answer() != null)
                .count();
        return answered >= answersNeeded(filling.points().size())
                && filling.points().stream().anyMatch(AnswerSet.Point::isApplicable);
    }

    /** Returns how many questions of so many must have an answer. */
    public static int answersNeeded(int questions) {
        return Math.ceilDiv(ANSWERED_PERCENT * questions, 100);
    }

    /** Returns the first rule that a point makes true by itself; {@link #GO} when it objects to nothing. */
    static int ruleOf(Variant variant, AnswerSet.Point point) {
        if (!point.isRedFlag()) {
            return GO;
        }
        int reserve = variant == Variant.QUICK ? GO : ADAPT;
        return switch (point.answer()) {
            case null -> INCOMPLETE;
            case NON -> NO_GO;
            case NE_SAIT_PAS -> FIND_OUT;
            case PARTIEL -> reserve;
            case OUI -> point.evidence() ? GO : reserve;
            case SANS_OBJET -> GO;
        };
    }

    /** Returns the first rule that a group makes true by itself; {@link #GO} when it objects to nothing. */
    static int ruleOfGroup(String group, boolean belowHalf) {
        if (!belowHalf) {
            return GO;
        }
        return group.equals(BENEFICIARIES_GROUP) ? MARGINAL : ADAPT;
    }

    /** Returns what each rule of the full list proposes, in their order. */
    public static List<Verdict> proposals() {
        return IntStream.rangeClosed(NO_GO, GO)
                .mapToObj(rule -> verdict(Variant.FULL, rule))
                .toList();
    }

    /** Returns what a rule proposes. */
    static Verdict verdict(Variant variant, int rule) {
        return switch (rule) {
            case NO_GO -> Verdict.NE_PAS_LANCER;
            case INCOMPLETE -> Verdict.INCOMPLET;
            case MARGINAL -> Verdict.AUTRE_APPROCHE;
            case FIND_OUT -> Verdict.A_INSTRUIRE;
            case ADAPT -> Verdict.ADAPTER;
            case GO -> variant == Variant.QUICK ? Verdict.REMPLIR_LA_LISTE_COMPLETE : Verdict.LANCER;
            default -> throw new IllegalArgumentException("rule " + rule);
        };
    }
}
