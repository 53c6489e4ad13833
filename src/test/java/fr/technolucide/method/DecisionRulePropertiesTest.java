package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** What must hold for every filling of the shipped list, complete or not. */
class DecisionRulePropertiesTest {

    private static final List<Question> EDITION = Example.questions();

    private static final List<Verdict> FROM_WORST = List.of(
            Verdict.NE_PAS_LANCER, Verdict.AUTRE_APPROCHE, Verdict.A_INSTRUIRE, Verdict.ADAPTER, Verdict.LANCER);

    private static final List<Answer> FROM_WORST_ANSWER =
            List.of(Answer.NON, Answer.NE_SAIT_PAS, Answer.PARTIEL, Answer.OUI);

    /** Complete lists with every evidence; good answers are frequent, or no verdict but the worst would be met. */
    @Provide
    Arbitrary<Map<String, GivenAnswer>> completeLists() {
        Arbitrary<Answer> answer = Arbitraries.integers()
                .between(1, 30)
                .flatMap(ease -> Arbitraries.frequency(
                        Tuple.of(ease * 3, Answer.OUI),
                        Tuple.of(4, Answer.PARTIEL),
                        Tuple.of(1, Answer.NE_SAIT_PAS),
                        Tuple.of(1, Answer.NON),
                        Tuple.of(3, Answer.SANS_OBJET)));
        return answer.list().ofSize(EDITION.size()).map(DecisionRulePropertiesTest::complete);
    }

    private static Map<String, GivenAnswer> complete(List<Answer> values) {
        Map<String, GivenAnswer> answers = new HashMap<>();
        for (int i = 0; i < EDITION.size(); i++) {
            Question question = EDITION.get(i);
            boolean admitted = values.get(i) != Answer.SANS_OBJET || question.notApplicableAllowed();
            answers.put(question.code(), new GivenAnswer(admitted ? values.get(i) : Answer.OUI, true));
        }
        return answers;
    }

    private static @Nullable Answer value(Map<String, GivenAnswer> answers, String code) {
        return Objects.requireNonNull(answers.get(code)).value();
    }

    private static Assessment assess(Map<String, GivenAnswer> answers) {
        return DecisionRule.assess(Variant.FULL, EDITION, answers);
    }

    @Property
    void aBetterAnswerNeverMakesTheVerdictWorse(
            @ForAll("completeLists") Map<String, GivenAnswer> answers, @ForAll @IntRange(max = 29) int which) {
        String code = EDITION.get(which).code();
        int before = FROM_WORST_ANSWER.indexOf(value(answers, code));
        if (before < 0 || before == FROM_WORST_ANSWER.size() - 1) {
            return;
        }
        Map<String, GivenAnswer> better = new HashMap<>(answers);
        better.put(code, new GivenAnswer(FROM_WORST_ANSWER.get(before + 1), true));

        assertThat(FROM_WORST.indexOf(assess(better).verdict()))
                .isGreaterThanOrEqualTo(FROM_WORST.indexOf(assess(answers).verdict()));
    }

    @Property
    void neverGoWithARedFlagThatIsNotLifted(@ForAll("completeLists") Map<String, GivenAnswer> answers) {
        Assessment assessment = assess(answers);
        if (assessment.redFlags().lifted() < assessment.redFlags().count()) {
            assertThat(assessment.verdict()).isNotEqualTo(Verdict.LANCER);
        }
        if (!assessment.redFlags().no().isEmpty()) {
            assertThat(assessment.verdict()).isEqualTo(Verdict.NE_PAS_LANCER);
        }
    }

    @Property
    void notApplicableCountsAsIfTheQuestionWereNotThere(@ForAll("completeLists") Map<String, GivenAnswer> answers) {
        List<Question> applicable = EDITION.stream()
                .filter(question -> value(answers, question.code()) != Answer.SANS_OBJET)
                .toList();
        Assessment with = assess(answers);
        Assessment without = DecisionRule.assess(Variant.FULL, applicable, answers);

        assertThat(with.score()).isEqualTo(without.score());
        assertThat(with.groupScores()).isEqualTo(without.groupScores());
        assertThat(with.verdict()).isEqualTo(without.verdict());
        assertThat(with.toSettle()).isEqualTo(without.toSettle());
    }

    @Property
    void aScoreIsAMeanOfGroupsWithinTheirBounds(@ForAll("completeLists") Map<String, GivenAnswer> answers) {
        Assessment assessment = assess(answers);
        List<Score> groups = new ArrayList<>(assessment.groupScores().values());
        groups.sort(null);
        Score score = Objects.requireNonNull(assessment.score());
        assertThat(score).isBetween(groups.getFirst(), groups.getLast());
        double mean = groups.stream().mapToDouble(Score::value).average().orElseThrow();
        assertThat(score.value()).isCloseTo(mean, Offset.offset(1e-12));
    }

    @Property
    void theQuickListNeverSaysGo(@ForAll("completeLists") Map<String, GivenAnswer> answers) {
        assertThat(DecisionRule.assess(Variant.QUICK, EDITION, answers).verdict())
                .isIn(Verdict.REMPLIR_LA_LISTE_COMPLETE, Verdict.A_INSTRUIRE, Verdict.NE_PAS_LANCER);
    }
}
