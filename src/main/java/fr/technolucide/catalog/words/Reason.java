package fr.technolucide.catalog.words;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.RedFlags;
import fr.technolucide.method.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Says what made a proposal, in words, then the number of the rule, in the language in use. */
public final class Reason {

    private static final int HALF_PERCENT = 50;

    /** How many points without an answer a sentence names. */
    private static final int MOST_NAMED = 8;

    private Reason() {}

    /**
     * « Un point d’alerte n’est qu’à moitié acquis : l’impact n’a pas été estimé jusqu’au bout (7.1) ; deux groupes
     * sont sous 50 % : équité (6) et environnement (7). Règle 5. »
     */
    public static String sentence(Assessment assessment) {
        RedFlags flags = assessment.redFlags();
        return switch (assessment.rule()) {
            case 0 -> Messages.text("rule.reason.no_objection", flags.count());
            case 1 -> rule(1, refused(flags));
            case 2 -> rule(2, incomplete(assessment));
            case 3 -> rule(3, List.of(beneficiaries(assessment)));
            case 4 -> rule(4, List.of(counted("rule.reason.unknown", flags.unknown(), PointNames::feared)));
            case 5 -> rule(5, toAdapt(assessment));
            default -> Messages.text("rule.reason.go", assessment.rule());
        };
    }

    private static String rule(int number, List<String> grounds) {
        String all = grounds.stream()
                .reduce((before, ground) -> Messages.text("rule.reason.and", before, ground))
                .orElse("");
        return Messages.text("rule.reason", number, Messages.words().capitalised(all));
    }

    /** Says how many there are, in letters, and which. */
    private static String counted(String key, List<String> ids, Function<String, String> named) {
        int count = ids.size();
        String list = Messages.words().list(ids.stream().map(named).toList());
        return Messages.text(key, count, list, Messages.words().inLetters(count));
    }

    private static List<String> refused(RedFlags flags) {
        List<String> grounds = new ArrayList<>();
        grounds.add(counted("rule.reason.no", flags.no(), PointNames::feared));
        addUnanswered(flags, grounds);
        return grounds;
    }

    private static void addUnanswered(RedFlags flags, List<String> grounds) {
        if (!flags.unanswered().isEmpty()) {
            grounds.add(counted("rule.reason.unanswered", flags.unanswered(), PointNames::of));
        }
    }

    private static List<String> incomplete(Assessment assessment) {
        List<String> grounds = new ArrayList<>();
        addUnanswered(assessment.redFlags(), grounds);
        grounds.add(Messages.text("rule.reason.count", assessment.answeredCount(), assessment.questionCount()));
        List<String> others = new ArrayList<>(assessment.missing());
        others.removeAll(assessment.redFlags().unanswered());
        int named = others.size() <= MOST_NAMED ? others.size() : MOST_NAMED - 1;
        if (named > 0) {
            grounds.add(Messages.text(
                    others.size() == named ? "rule.reason.missing" : "rule.reason.missing_others",
                    others.size() == named
                            ? PointNames.list(others)
                            : String.join(
                                    ", ",
                                    others.stream()
                                            .limit(named)
                                            .map(PointNames::of)
                                            .toList()),
                    others.size() - named));
        }
        return grounds;
    }

    private static String beneficiaries(Assessment assessment) {
        Score score = Objects.requireNonNull(assessment.groupScores().get(DecisionRule.BENEFICIARIES_GROUP));
        int percent = score.wholePercent();
        return percent == HALF_PERCENT
                ? Messages.text("rule.reason.beneficiaries_just", percent)
                : Messages.text("rule.reason.beneficiaries", percent);
    }

    private static List<String> toAdapt(Assessment assessment) {
        List<String> grounds = new ArrayList<>();
        RedFlags flags = assessment.redFlags();
        if (!flags.partial().isEmpty()) {
            grounds.add(counted("rule.reason.half", flags.partial(), PointNames::halfDone));
        }
        if (!flags.withoutEvidence().isEmpty()) {
            grounds.add(counted("rule.reason.without_evidence", flags.withoutEvidence(), PointNames::of));
        }
        Score score = assessment.score();
        if (score != null && score.isBelow(DecisionRule.GO_PERCENT)) {
            int percent = score.wholePercent();
            grounds.add(
                    percent == DecisionRule.GO_PERCENT
                            ? Messages.text("rule.reason.score_just", percent)
                            : Messages.text("rule.reason.score", percent));
        }
        List<String> groups = assessment.groupsBelowHalf();
        if (!groups.isEmpty()) {
            grounds.add(counted("rule.reason.groups", groups, Reason::group));
        }
        return grounds;
    }

    private static String group(String id) {
        return Messages.find("rule.group." + id)
                .map(name -> Messages.text("rule.point", name, id))
                .orElse(id);
    }
}
