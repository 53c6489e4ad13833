package fr.technolucide.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

        /** Returns the better answers that may be given, each with its proof, the nearest first. */
        List<Point> raised() {
            return switch (answer) {
                case null -> to(true, Answer.PARTIEL, Answer.OUI);
                case NON, NE_SAIT_PAS -> to(true, Answer.PARTIEL, Answer.OUI);
                case PARTIEL -> to(true, Answer.OUI);
                case OUI -> evidence ? List.of() : to(true, Answer.OUI);
                case SANS_OBJET -> List.of();
            };
        }

        /** Returns the worse answers that may be given, the nearest first: a « oui » begins by losing its proof. */
        List<Point> lowered() {
            return switch (answer) {
                case null -> List.of();
                case NON, SANS_OBJET -> List.of();
                case NE_SAIT_PAS -> to(evidence, Answer.NON);
                case PARTIEL -> to(evidence, Answer.NE_SAIT_PAS, Answer.NON);
                case OUI -> {
                    List<Point> worse = to(evidence, Answer.PARTIEL, Answer.NE_SAIT_PAS, Answer.NON);
                    yield evidence
                            ? Stream.concat(to(false, Answer.OUI).stream(), worse.stream())
                                    .toList()
                            : worse;
                }
            };
        }

        private List<Point> to(boolean proof, Answer... others) {
            return Stream.of(others)
                    .map(other -> new Point(question, other, proof, false))
                    .toList();
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
