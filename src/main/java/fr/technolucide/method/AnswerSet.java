package fr.technolucide.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The questions that a variant asks, each with its answer if it counts; says what {@link DecisionRule} must know. */
record AnswerSet(List<Point> points) {

    /** A question and its answer; {@code refused} is a « sans objet » that does not count. */
    record Point(Question question, @Nullable Answer answer, boolean evidence, boolean refused) {

        static Point of(Question question, @Nullable GivenAnswer given) {
            if (given == null) {
                return new Point(question, null, false, false);
            }
            boolean refused =
                    given.value() == Answer.SANS_OBJET && !(question.notApplicableAllowed() && given.evidence());
            return new Point(question, refused ? null : given.value(), given.evidence(), refused);
        }

        boolean isRedFlag() {
            return question.redFlag();
        }

        boolean isApplicable() {
            return answer != null && answer != Answer.SANS_OBJET;
        }

        int score() {
            return answer == null ? 0 : answer.points();
        }
    }

    static AnswerSet of(Variant variant, List<Question> edition, Map<String, GivenAnswer> answers) {
        return new AnswerSet(edition.stream()
                .filter(variant::asks)
                .map(question -> Point.of(question, answers.get(question.code())))
                .toList());
    }

    List<String> codes(Predicate<Point> which) {
        return points.stream()
                .filter(which)
                .map(point -> point.question().code())
                .toList();
    }

    List<String> redFlags(Predicate<Point> which) {
        return codes(which.and(Point::isRedFlag));
    }

    /**
     * Returns the scores of the groups. Score = points / (2 × applicable questions answered), « ne sait pas » being an
     * answer worth nothing.
     */
    SequencedMap<String, Score> groupScores() {
        SequencedMap<String, int[]> sums = new LinkedHashMap<>();
        points.stream().filter(Point::isApplicable).forEach(point -> {
            int[] sum = sums.computeIfAbsent(point.question().group(), _ -> new int[2]);
            sum[0] += point.score();
            sum[1] += Answer.MOST_POINTS;
        });
        SequencedMap<String, Score> scores = new LinkedHashMap<>();
        sums.forEach((group, sum) -> scores.put(group, Score.of(sum[0], sum[1])));
        return scores;
    }

    RedFlags redFlags() {
        return new RedFlags(
                redFlags(point -> point.answer() == Answer.NON),
                redFlags(point -> point.answer() == null),
                redFlags(point -> point.answer() == Answer.NE_SAIT_PAS),
                redFlags(point -> point.answer() == Answer.PARTIEL),
                redFlags(point -> point.answer() == Answer.OUI && !point.evidence()),
                redFlags(point -> point.answer() != null && point.answer().liftsRedFlag())
                        .size(),
                redFlags(_ -> true).size());
    }
}
