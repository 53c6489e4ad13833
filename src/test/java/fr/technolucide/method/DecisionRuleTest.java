package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published cases K1 to K10, the grounds shown beside a verdict, and the bounds. */
class DecisionRuleTest {

    private static final List<Question> EDITION = Example.questions();

    private final Map<String, GivenAnswer> answers = new HashMap<>();

    DecisionRuleTest() {
        EDITION.forEach(question -> answers.put(question.code(), new GivenAnswer(Answer.OUI, true)));
    }

    private Assessment full() {
        return DecisionRule.assess(Variant.FULL, EDITION, answers);
    }

    private Assessment quick() {
        return DecisionRule.assess(Variant.QUICK, EDITION, answers);
    }

    private void answer(Answer answer, String... codes) {
        for (String code : codes) {
            answers.put(code, new GivenAnswer(answer, true));
        }
    }

    private void forget(String... codes) {
        List.of(codes).forEach(answers::remove);
    }

    private static int percent(Assessment assessment) {
        return Objects.requireNonNull(assessment.score()).wholePercent();
    }

    @Test
    void theShippedEditionHasThirtyPointsAndNineRedFlags() {
        assertThat(EDITION).hasSize(30);
        assertThat(EDITION.stream().filter(Question::redFlag)).hasSize(9);
    }

    @Test
    void k1EverythingYesWithEvidenceIsGo() {
        assertThat(full().verdict()).isEqualTo(Verdict.LANCER);
        assertThat(full().rule()).isEqualTo(6);
        assertThat(percent(full())).isEqualTo(100);
    }

    @Test
    void k2OneRedFlagAtNoIsNoGo() {
        answer(Answer.NON, "4.1");
        assertThat(full().verdict()).isEqualTo(Verdict.NE_PAS_LANCER);
        assertThat(full().redFlags().no()).containsExactly("4.1");
    }

    @Test
    void k4OneRedFlagAtPartlyIsAdapt() {
        answer(Answer.PARTIEL, "7.1");
        assertThat(full().verdict()).isEqualTo(Verdict.ADAPTER);
        assertThat(full().redFlags().partial()).containsExactly("7.1");
        assertThat(full().redFlags().lifted()).isEqualTo(8);
        assertThat(full().redFlags().count()).isEqualTo(9);
        assertThat(full().toSettle()).containsExactly("7.1");
    }

    @Test
    void k6NotApplicableWithItsReasonIsLeftOut() {
        answer(Answer.SANS_OBJET, "2.2", "2.3", "3.3", "4.2", "4.3", "4.4");
        assertThat(full().verdict()).isEqualTo(Verdict.LANCER);
        assertThat(percent(full())).isEqualTo(100);
        assertThat(full().groupScores().get("4")).isEqualTo(Score.of(2, 2));
        assertThat(full().answeredCount()).isEqualTo(30);
    }

    @Test
    void k7OneRedFlagUnansweredIsIncomplete() {
        forget("9.1");
        assertThat(full().verdict()).isEqualTo(Verdict.INCOMPLET);
        assertThat(full().redFlags().unanswered()).containsExactly("9.1");
    }

    @Test
    void k10NoComesBeforeIncompleteAndTheMissingPointIsStillNamed() {
        answer(Answer.NON, "4.1");
        forget("9.1");
        assertThat(full().verdict()).isEqualTo(Verdict.NE_PAS_LANCER);
        assertThat(full().rule()).isEqualTo(1);
        assertThat(full().missing()).containsExactly("9.1");
    }

    @Test
    void eightyPercentAnsweredIsEnoughAndOneLessIsNot() {
        forget("1.1", "1.2", "1.4", "2.2", "3.2", "4.3");
        assertThat(full().answeredCount()).isEqualTo(24);
        assertThat(full().verdict()).isEqualTo(Verdict.LANCER);
        forget("9.4");
        assertThat(full().verdict()).isEqualTo(Verdict.INCOMPLET);
        assertThat(full().redFlags().unanswered()).isEmpty();
    }

    @Test
    void theEightyPercentBoundIsExactWhateverTheLengthOfTheEdition() {
        List<Question> edition = IntStream.range(0, 100)
                .mapToObj(point -> new Question("1." + point, "1", false, false))
                .toList();
        Map<String, GivenAnswer> given = new HashMap<>();
        edition.subList(0, 79).forEach(question -> given.put(question.code(), new GivenAnswer(Answer.OUI, true)));
        assertThat(DecisionRule.assess(Variant.FULL, edition, given).verdict()).isEqualTo(Verdict.INCOMPLET);
        given.put("1.79", new GivenAnswer(Answer.OUI, true));
        assertThat(DecisionRule.assess(Variant.FULL, edition, given).verdict()).isEqualTo(Verdict.LANCER);
    }

    @Test
    void groupTwoAtExactlyHalfIsNotMarginalAndJustUnderIs() {
        answer(Answer.PARTIEL, "2.2", "2.1");
        answer(Answer.PARTIEL, "2.3");
        assertThat(full().groupScores().get("2")).isEqualTo(Score.of(1, 2));
        assertThat(full().rule()).isEqualTo(5);
        answer(Answer.NON, "2.3");
        assertThat(full().verdict()).isEqualTo(Verdict.AUTRE_APPROCHE);
        assertThat(full().groupsBelowHalf()).containsExactly("2");
    }

    @Test
    void groupTwoWithoutApplicableAnswerIsNotMarginal() {
        List<Question> edition = EDITION.stream()
                .map(question -> new Question(question.code(), question.group(), question.redFlag(), true))
                .toList();
        answer(Answer.SANS_OBJET, "2.1", "2.2", "2.3");
        Assessment assessment = DecisionRule.assess(Variant.FULL, edition, answers);
        assertThat(assessment.groupScores()).doesNotContainKey("2");
        assertThat(assessment.verdict()).isEqualTo(Verdict.LANCER);
    }

    @Test
    void redFlagUnknownIsToFindOutFirst() {
        answer(Answer.NE_SAIT_PAS, "4.2", "6.1");
        assertThat(full().verdict()).isEqualTo(Verdict.A_INSTRUIRE);
        assertThat(full().redFlags().unknown()).containsExactly("4.2");
        assertThat(full().unknown()).containsExactly("4.2", "6.1");
    }

    @Test
    void redFlagYesWithoutEvidenceIsAdapt() {
        answers.put("1.3", new GivenAnswer(Answer.OUI, false));
        assertThat(full().verdict()).isEqualTo(Verdict.ADAPTER);
        assertThat(full().redFlags().withoutEvidence()).containsExactly("1.3");
    }

    @Test
    void exactlySeventyFivePercentIsGoAndJustUnderIsAdapt() {
        List<Question> edition = List.of(
                new Question("1.1", "1", false, false), new Question("1.2", "1", false, false),
                new Question("2.1", "2", false, false), new Question("2.2", "2", false, false));
        answer(Answer.PARTIEL, "1.1", "1.2");
        Assessment atBound = DecisionRule.assess(Variant.FULL, edition, answers);
        assertThat(atBound.score()).isEqualTo(Score.of(3, 4));
        assertThat(atBound.verdict()).isEqualTo(Verdict.LANCER);
        answer(Answer.PARTIEL, "2.1");
        assertThat(DecisionRule.assess(Variant.FULL, edition, answers).verdict())
                .isEqualTo(Verdict.ADAPTER);
    }

    @Test
    void oneGroupUnderHalfIsAdaptHoweverGoodTheScore() {
        answer(Answer.NON, "6.1");
        answer(Answer.PARTIEL, "6.2");
        assertThat(percent(full())).isEqualTo(92);
        assertThat(full().verdict()).isEqualTo(Verdict.ADAPTER);
        assertThat(full().groupsBelowHalf()).containsExactly("6");
    }

    @ParameterizedTest
    @CsvSource({"2.2, false", "1.1, true"})
    void notApplicableWithoutReasonOrNotAdmittedIsNoAnswer(String code, boolean evidence) {
        answers.put(code, new GivenAnswer(Answer.SANS_OBJET, evidence));
        assertThat(full().missing()).containsExactly(code);
        assertThat(full().refusedNotApplicable()).containsExactly(code);
    }

    @Test
    void redFlagNotApplicableWithoutReasonIsIncomplete() {
        answers.put("4.2", new GivenAnswer(Answer.SANS_OBJET, false));
        assertThat(full().verdict()).isEqualTo(Verdict.INCOMPLET);
        assertThat(full().redFlags().lifted()).isEqualTo(8);
    }

    @Test
    void evidenceWrittenBeforeTheAnswerIsNoAnswer() {
        answers.put("9.1", new GivenAnswer(null, true));
        assertThat(full().verdict()).isEqualTo(Verdict.INCOMPLET);
    }

    @Test
    void nothingAnsweredIsIncompleteWithoutScore() {
        Assessment assessment = DecisionRule.assess(Variant.FULL, EDITION, Map.of());
        assertThat(assessment.verdict()).isEqualTo(Verdict.INCOMPLET);
        assertThat(assessment.score()).isNull();
        assertThat(assessment.missing()).hasSize(30);
    }

    @Test
    void anEditionWithoutQuestionsNeverSaysGo() {
        assertThat(DecisionRule.assess(Variant.FULL, List.of(), answers).verdict())
                .isEqualTo(Verdict.INCOMPLET);
        assertThat(DecisionRule.assess(Variant.QUICK, List.of(), answers).verdict())
                .isEqualTo(Verdict.INCOMPLET);
    }

    @Test
    void quickListLooksAtTheNineRedFlagsAndNeverSaysGo() {
        answers.keySet()
                .removeIf(code -> EDITION.stream().noneMatch(q -> q.code().equals(code) && q.redFlag()));
        answer(Answer.PARTIEL, "2.1", "7.1");
        Assessment assessment = quick();
        assertThat(assessment.verdict()).isEqualTo(Verdict.REMPLIR_LA_LISTE_COMPLETE);
        assertThat(assessment.rule()).isZero();
        assertThat(assessment.questionCount()).isEqualTo(9);
        assertThat(assessment.score()).isNull();
        assertThat(assessment.groupScores()).isEmpty();
    }

    @Test
    void quickListKnowsRulesOneTwoAndFour() {
        answer(Answer.NE_SAIT_PAS, "4.1");
        assertThat(quick().verdict()).isEqualTo(Verdict.A_INSTRUIRE);
        forget("9.1");
        assertThat(quick().verdict()).isEqualTo(Verdict.INCOMPLET);
        answer(Answer.NON, "3.1");
        assertThat(quick().verdict()).isEqualTo(Verdict.NE_PAS_LANCER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            liste-courriers-1   | 87.5 50.0 83.3 50.0 83.3 0.0 25.0 66.7 100.0   | 6 7
            liste-ateliers      | 87.5 83.3 100.0 75.0 100.0 25.0 62.5 83.3 87.5 | 6
            liste-traduire      | 100.0 100.0 100.0 75.0 100.0 75.0 87.5 100.0 100.0 | ''
            liste-tri           | 50.0 66.7 83.3 12.5 66.7 75.0 25.0 50.0 50.0   | 4 7
            liste-affiches      | 87.5 33.3 100.0 50.0 100.0 50.0 25.0 83.3 87.5 | 2 7
            liste-orientation   | 62.5 50.0 66.7 62.5 50.0 100.0                 | ''
            liste-courriers-2   | 100.0 83.3 100.0 87.5 83.3 25.0 37.5 83.3 100.0 | 6 7
            """)
    void groupScoresOfTheExample(String checklist, String percents, String below) {
        Assessment assessment = Example.assess(checklist);
        assertThat(assessment.groupScores().values().stream()
                        .map(score -> String.format(Locale.ROOT, "%.1f", score.value() * 100)))
                .containsExactly(percents.split(" "));
        assertThat(String.join(" ", assessment.groupsBelowHalf())).isEqualTo(below);
    }

    @Test
    void groundsOfTheExample() {
        Assessment courriers = Example.assess("liste-courriers-1");
        assertThat(courriers.missing()).containsExactly("9.2", "9.3");
        assertThat(courriers.unknown()).containsExactly("6.1", "6.2", "7.4");
        assertThat(courriers.redFlags().partial()).containsExactly("4.1", "7.1");
        assertThat(courriers.toSettle()).hasSize(16);
        assertThat(Example.assess("liste-ateliers").redFlags().withoutEvidence())
                .containsExactly("1.3");
        assertThat(Example.assess("liste-ateliers").toSettle())
                .containsExactly("1.4", "2.3", "4.3", "6.1", "6.2", "7.1", "7.3", "7.4", "8.3", "9.2");
        assertThat(Example.assess("liste-bilans-eclair").redFlags().unanswered())
                .containsExactly("4.2", "7.1");
        assertThat(Example.assess("liste-tri-eclair").redFlags().unknown()).containsExactly("4.1", "4.2", "7.1");
        assertThat(Example.assess("liste-orientation").redFlags().no()).containsExactly("3.1");
    }
}
