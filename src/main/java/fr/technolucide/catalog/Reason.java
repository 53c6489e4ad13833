package fr.technolucide.catalog;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.RedFlags;
import fr.technolucide.method.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says which rule gave a proposal and what made it true, in a sentence of the language in use. */
public final class Reason {

    private static final int GO_PERCENT = 75;

    private Reason() {}

    /** « Règle 5 : le point d’alerte 7.1 est « Partiel », et deux groupes sont sous 50 % (6 et 7). » */
    public static String sentence(Assessment assessment) {
        RedFlags flags = assessment.redFlags();
        return switch (assessment.rule()) {
            case 0 -> Messages.text("rule.reason.no_objection", flags.count());
            case 1 -> rule(1, withSilence(answered("NON", flags.no()), flags.unanswered()));
            case 2 -> rule(2, incomplete(assessment));
            case 3 -> rule(3, List.of(beneficiaries(assessment)));
            case 4 -> rule(4, List.of(answered("NE_SAIT_PAS", flags.unknown())));
            case 5 -> rule(5, toAdapt(assessment));
            default -> Messages.text("rule.reason.go", assessment.rule());
        };
    }

    private static String rule(int number, List<String> grounds) {
        return Messages.text("rule.reason", number, joined(grounds));
    }

    private static String answered(String answer, List<String> codes) {
        String label = Messages.text("choice.ANSWER." + answer);
        return Messages.text("rule.reason.answered", codes.size(), list(codes), label);
    }

    private static List<String> withSilence(String ground, List<String> unanswered) {
        return unanswered.isEmpty() ? List.of(ground) : List.of(ground, unanswered(unanswered));
    }

    private static String unanswered(List<String> codes) {
        return Messages.text("rule.reason.unanswered", codes.size(), list(codes));
    }

    private static List<String> incomplete(Assessment assessment) {
        List<String> grounds = new ArrayList<>();
        if (!assessment.redFlags().unanswered().isEmpty()) {
            grounds.add(unanswered(assessment.redFlags().unanswered()));
        }
        grounds.add(Messages.text("rule.reason.count", assessment.answeredCount(), assessment.questionCount()));
        return grounds;
    }

    private static String beneficiaries(Assessment assessment) {
        Score score = Objects.requireNonNull(assessment.groupScores().get(DecisionRule.BENEFICIARIES_GROUP));
        return Messages.text("rule.reason.beneficiaries", score.wholePercent());
    }

    private static List<String> toAdapt(Assessment assessment) {
        List<String> grounds = new ArrayList<>();
        RedFlags flags = assessment.redFlags();
        if (!flags.partial().isEmpty()) {
            grounds.add(answered("PARTIEL", flags.partial()));
        }
        if (!flags.withoutEvidence().isEmpty()) {
            grounds.add(Messages.text(
                    "rule.reason.without_evidence", flags.withoutEvidence().size(), list(flags.withoutEvidence())));
        }
        Score score = assessment.score();
        if (score != null && score.isBelow(GO_PERCENT)) {
            grounds.add(Messages.text("rule.reason.score", score.wholePercent()));
        }
        List<String> groups = assessment.groupsBelowHalf();
        if (!groups.isEmpty()) {
            grounds.add(Messages.text(
                    "rule.reason.groups",
                    groups.size(),
                    list(groups),
                    Messages.words().inLetters(groups.size())));
        }
        return grounds;
    }

    /** « a, b, et c »: a comma before the last, since each may hold a list of codes. */
    private static String joined(List<String> grounds) {
        return grounds.size() < 2
                ? String.join("", grounds)
                : Messages.text(
                        "rule.reason.and",
                        String.join(", ", grounds.subList(0, grounds.size() - 1)),
                        grounds.getLast());
    }

    private static String list(List<String> codes) {
        return Messages.words().list(codes);
    }
}
