package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What would turn the proposal about lists of the shipped edition. */
class VerdictChangesTest {

    private static final List<Question> EDITION = Example.questions();

    private final Map<String, GivenAnswer> answers = new HashMap<>();

    VerdictChangesTest() {
        everywhere(Answer.OUI);
    }

    private void everywhere(Answer answer) {
        EDITION.forEach(question -> answers.put(question.code(), new GivenAnswer(answer, true)));
    }

    private void answer(Answer answer, String... codes) {
        for (String code : codes) {
            answers.put(code, new GivenAnswer(answer, true));
        }
    }

    private void withoutEvidence(String... codes) {
        for (String code : codes) {
            answers.put(code, new GivenAnswer(Answer.OUI, false));
        }
    }

    private VerdictChanges changes() {
        return VerdictChanges.of(Variant.FULL, EDITION, answers);
    }

    private static VerdictChange change(Verdict to, Map<String, Answer> answers, String... evidence) {
        return new VerdictChange(to, new TreeMap<>(answers), List.of(evidence));
    }

    @Test
    void aReservedRedFlagIsRaisedToYes() {
        answer(Answer.PARTIEL, "7.1");

        assertThat(changes().better()).containsExactly(change(Verdict.LANCER, Map.of("7.1", Answer.OUI)));
    }

    @Test
    void aMissingProofIsAChangeOfItsOwn() {
        withoutEvidence("2.1", "1.1");
        answer(Answer.PARTIEL, "7.1");

        assertThat(changes().better()).containsExactly(change(Verdict.LANCER, Map.of("7.1", Answer.OUI), "2.1"));
    }

    @Test
    void anUnknownRedFlagRisesAsFarAsEachProposalNeeds() {
        answer(Answer.NE_SAIT_PAS, "4.1");

        assertThat(changes().better())
                .containsExactly(
                        change(Verdict.ADAPTER, Map.of("4.1", Answer.PARTIEL)),
                        change(Verdict.LANCER, Map.of("4.1", Answer.OUI)));
    }

    @Test
    void aMarginalBenefitIsTurnedByAnyPointOfTheGroup() {
        answer(Answer.NE_SAIT_PAS, "2.2");
        answer(Answer.NON, "2.3");

        List<VerdictChange> better = changes().better();

        assertThat(better)
                .filteredOn(change -> change.to() == Verdict.LANCER)
                .containsExactly(
                        change(Verdict.LANCER, Map.of("2.2", Answer.PARTIEL)),
                        change(Verdict.LANCER, Map.of("2.3", Answer.PARTIEL)));
        assertThat(better).extracting(VerdictChange::to).doesNotContain(Verdict.A_INSTRUIRE, Verdict.INCOMPLET);
    }

    /** The case of the pictures: 7.1 alone leaves group 6 under 50 %. */
    @Test
    void twoGroupsUnderHalfNeedOneAnswerEach() {
        answer(Answer.NON, "6.1", "7.3");
        answer(Answer.PARTIEL, "6.2", "7.1", "7.2", "7.4");

        assertThat(changes().better())
                .contains(
                        change(Verdict.LANCER, Map.of("6.1", Answer.PARTIEL, "7.1", Answer.OUI)),
                        change(Verdict.LANCER, Map.of("6.2", Answer.OUI, "7.1", Answer.OUI)))
                .hasSize(2);
    }

    @Test
    void whatIsPerfectIsLostByOneProofOrOneGroup() {
        List<VerdictChange> worse = changes().worse();

        assertThat(changes().better()).isEmpty();
        assertThat(worse).extracting(VerdictChange::to).containsOnly(Verdict.ADAPTER);
        assertThat(worse).extracting(VerdictChange::evidence).containsOnlyOnce(List.of("1.3"), List.of("9.1"));
        assertThat(worse).hasSize(9);
    }

    @Test
    void theNearestWorseProposalThatCanBeReachedIsTold() {
        answer(Answer.NE_SAIT_PAS, "4.1");
        List<Question> withoutGroupTwo = EDITION.stream()
                .filter(question -> !question.group().equals(DecisionRule.BENEFICIARIES_GROUP))
                .toList();

        VerdictChanges changes = VerdictChanges.of(Variant.FULL, withoutGroupTwo, answers);

        assertThat(changes.worse()).first().isEqualTo(change(Verdict.NE_PAS_LANCER, Map.of("1.3", Answer.NON)));
    }

    @Test
    void anIncompleteListHasNoChangesAndANoGoIsCompletedToo() {
        answers.remove("9.1");
        assertThat(changes()).isEqualTo(new VerdictChanges(List.of(), List.of()));

        answer(Answer.NON, "4.1");
        assertThat(changes().better())
                .containsExactly(
                        change(Verdict.ADAPTER, Map.of("4.1", Answer.PARTIEL, "9.1", Answer.PARTIEL)),
                        change(Verdict.LANCER, Map.of("4.1", Answer.OUI, "9.1", Answer.OUI)));
        assertThat(changes().worse()).isEmpty();
    }

    @Test
    void theQuickListRisesToTheFullOne() {
        answer(Answer.NON, "4.1");
        answer(Answer.PARTIEL, "7.1");

        VerdictChanges changes = VerdictChanges.of(Variant.QUICK, EDITION, answers);

        assertThat(changes.better())
                .containsExactly(change(Verdict.REMPLIR_LA_LISTE_COMPLETE, Map.of("4.1", Answer.PARTIEL)));
        answer(Answer.OUI, "4.1");
        assertThat(VerdictChanges.of(Variant.QUICK, EDITION, answers).worse())
                .hasSize(9)
                .first()
                .isEqualTo(change(Verdict.A_INSTRUIRE, Map.of("1.3", Answer.NE_SAIT_PAS)));
    }

    @Test
    void theFarthestListIsAnsweredAtOnce() {
        everywhere(Answer.NON);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(changes().better())
                        .extracting(VerdictChange::to)
                        .containsOnly(Verdict.AUTRE_APPROCHE, Verdict.ADAPTER, Verdict.LANCER));

        answers.clear();
        answer(Answer.NON, "4.1");
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(changes().better())
                        .filteredOn(change -> change.to() == Verdict.LANCER)
                        .hasSize(10)
                        .allSatisfy(change -> assertThat(change.size()).isEqualTo(24)));
    }
}
