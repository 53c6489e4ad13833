package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.method.TenHourGate.Condition;
import fr.technolucide.quantity.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ten-hour gate, net gains, medians, costs, benefit and overrides, on the cases of the catalogue. */
class FiguresTest {

    private static final Benefit MARGINAL = Benefit.of(1, 1, 0);
    private static final Benefit REAL = Benefit.of(2, 0, 0);

    @Test
    void theGateNamesWhatIsMissing() {
        assertThat(new TenHourGate(600, 605, 3, 2).reached()).isTrue();
        assertThat(new TenHourGate(600, 600, 2, 2).missing()).isEmpty();
        assertThat(new TenHourGate(600, 900, 1, 1).missing())
                .containsExactly(Condition.SECOND_TESTER, Condition.SECOND_ROLE);
        assertThat(new TenHourGate(600, 900, 2, 1).missing()).containsExactly(Condition.SECOND_ROLE);
        assertThat(new TenHourGate(600, 599, 2, 2).missing()).containsExactly(Condition.HOURS);
    }

    @Test
    void remainingMinutesAreNeverNegative() {
        assertThat(new TenHourGate(600, 495, 4, 4).remainingMinutes()).isEqualTo(105);
        assertThat(new TenHourGate(600, 700, 5, 4).remainingMinutes()).isZero();
    }

    @Test
    void theTargetIsTheToolsElseTheAssociationsElseTenHours() {
        assertThat(TenHourGate.target(300, 480)).isEqualTo(300);
        assertThat(TenHourGate.target(null, 480)).isEqualTo(480);
        assertThat(TenHourGate.target(null, null)).isEqualTo(600);
    }

    @Test
    void aToolStandsWhereItsDecisionElseItsTrialsPutIt() {
        assertThat(ToolStatus.of(Outcome.CONTINUE, false, 0)).isEqualTo(ToolStatus.ADOPTED);
        assertThat(ToolStatus.of(Outcome.STOP, true, 3)).isEqualTo(ToolStatus.SET_ASIDE);
        assertThat(ToolStatus.of(Outcome.INVESTIGATE, true, 3)).isEqualTo(ToolStatus.TO_DECIDE);
        assertThat(ToolStatus.of(null, false, 2)).isEqualTo(ToolStatus.EXPLORING);
        assertThat(ToolStatus.of(null, false, 1)).isEqualTo(ToolStatus.TO_EXPLORE);
    }

    @Test
    void mediansAreRoundedDownAlsoBelowZero() {
        assertThat(Median.floor(List.of(25, 40, 5, 30))).isEqualTo(27);
        assertThat(Median.floor(List.of(-10, -11))).isEqualTo(-11);
        assertThat(Median.floor(List.of(7))).isEqualTo(7);
        assertThat(Median.floor(List.of())).isNull();
        assertThat(Median.floor(new TreeMap<>())).isNull();
        assertThat(Median.exact(List.of())).isNull();
        assertThat(Median.floor(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aDistributionOfAMillionGivesItsMedian() {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        counts.put(-5, 400_000L);
        counts.put(10, 100_000L);
        counts.put(25, 500_000L);
        assertThat(Median.floor(counts)).isEqualTo(17);
    }

    @Test
    void theQualityLineStartsAtTheThirdRatingAndLooksAtFive() {
        assertThat(QualityLine.of(List.of(3, 2))).isEmpty();
        assertThat(QualityLine.of(quality("plumier")))
                .containsExactly(3.0, 2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 2.0, 2.0, 2.0, 2.0, 3.0, 4.0, 4.0, 4.0, 4.0);
        assertThat(QualityLine.of(quality("truchement"))).hasSize(16).startsWith(3.0, 2.5, 3.0, 4.0);
        assertThat(QualityLine.of(quality("ecoutille")))
                .containsExactly(2.0, 2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 4.0, 3.0, 4.0, 4.0);
        assertThat(QualityLine.of(quality("imagier"))).containsExactly(2.0, 2.5, 3.0, 3.0);
        assertThat(QualityLine.of(quality("trieuse"))).containsExactly(3.0);
    }

    @Test
    void explorationIsPricedForThoseWhoHaveAValue() {
        assertThat(Cost.exploration(List.of(new TimedValue(90, 2_450L), new TimedValue(90, 1_300L))))
                .isEqualTo(5_625);
        assertThat(Cost.exploration(List.of(new TimedValue(90, 2_450L), new TimedValue(90, null))))
                .isEqualTo(3_675);
        assertThat(Cost.exploration(List.of(new TimedValue(90, null)))).isNull();
        assertThat(Cost.exploration(List.of())).isNull();
    }

    @Test
    void moneyIsRoundedHalfEvenOnceAtTheEnd() {
        assertThat(Cost.exploration(List.of(new TimedValue(30, 1L)))).isZero();
        assertThat(Cost.exploration(List.of(new TimedValue(30, 3L)))).isEqualTo(2);
        assertThat(Cost.exploration(List.of(new TimedValue(20, 1L), new TimedValue(20, 1L), new TimedValue(20, 1L))))
                .isEqualTo(1);
    }

    @Test
    void fullCostAddsPricedHoursToMoney() {
        TimedValue employee = new TimedValue(600, 2_450L);
        TimedValue volunteer = new TimedValue(1_200, 1_300L);
        assertThat(Cost.full12Months(36_000L, employee, volunteer)).isEqualTo(86_500);
        assertThat(Cost.full12Months(null, employee, volunteer)).isNull();
        assertThat(Cost.full12Months(36_000L, new TimedValue(600, null), volunteer))
                .isNull();
        assertThat(Cost.full12Months(36_000L, employee, new TimedValue(1, null)))
                .isNull();
        assertThat(Cost.full12Months(36_000L, new TimedValue(0, null), new TimedValue(0, null)))
                .isEqualTo(36_000);
    }

    @Test
    void costPerFreedHourIsUndefinedWithoutFreedHours() {
        assertThat(Cost.perFreedHour(86_500L, 840)).isEqualTo(Ratio.of(515L));
        assertThat(Cost.perFreedHour(86_500L, 0)).isEqualTo(Ratio.undefined());
        assertThat(Cost.perFreedHour(86_500L, -10)).isEqualTo(Ratio.undefined());
        assertThat(Cost.perFreedHour(86_500L, null)).isEqualTo(Ratio.undefined());
        assertThat(Cost.perFreedHour(null, 840)).isEqualTo(Ratio.undefined());
    }

    @Test
    void benefitIsTheHighestRatingAndMarginalOnlyWhenAllAreGiven() {
        assertThat(Benefit.of(2, 3, 2)).isEqualTo(new Benefit(3, false));
        assertThat(Benefit.of(1, 1, 0)).isEqualTo(new Benefit(1, true));
        assertThat(Benefit.of(1, null, null)).isEqualTo(new Benefit(1, false));
        assertThat(Benefit.of(1, null, null).isUndecided()).isTrue();
        assertThat(Benefit.of(null, null, null)).isEqualTo(new Benefit(null, false));
        assertThat(Benefit.of(null, 2, null).isUndecided()).isFalse();
        assertThat(Benefit.of(1, 1, 0).isUndecided()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aMarginalBenefitReadsAnotherApproachUnlessTheListIsWorse(Verdict verdict) {
        boolean stays = verdict == Verdict.NE_PAS_LANCER || verdict == Verdict.INCOMPLET;
        assertThat(UseCaseProposal.verdict(MARGINAL, verdict)).isEqualTo(stays ? verdict : Verdict.AUTRE_APPROCHE);
        assertThat(UseCaseProposal.verdict(REAL, verdict)).isEqualTo(verdict);
    }

    @Test
    void aMarginalBenefitReadsAnotherApproachWithoutAnyList() {
        assertThat(UseCaseProposal.verdict(MARGINAL, null)).isEqualTo(Verdict.AUTRE_APPROCHE);
        assertThat(UseCaseProposal.verdict(REAL, null)).isEqualTo(Verdict.INCOMPLET);
    }

    @Test
    void redFlagsPutNoFirstAndAToolThatDecidesAloneAtTheHead() {
        RedFlags flags = new RedFlags(List.of("4.1"), List.of(), List.of("1.3", "4.2"), List.of(), List.of(), 6, 9);
        assertThat(UseCaseProposal.redFlags(flags, false)).containsExactly("4.1", "1.3", "4.2");
        assertThat(UseCaseProposal.redFlags(flags, true)).containsExactly("3.1", "4.1", "1.3", "4.2");
        RedFlags unknown = new RedFlags(List.of("1.3"), List.of(), List.of("3.1"), List.of(), List.of(), 7, 9);
        assertThat(UseCaseProposal.redFlags(unknown, true)).containsExactly("1.3", "3.1");
        assertThat(UseCaseProposal.redFlags(null, true)).containsExactly("3.1");
        assertThat(UseCaseProposal.redFlags(null, false)).isEmpty();
    }

    @Test
    void goingFurtherThanTheProposalIsAnOverride() {
        assertThat(OverrideRule.overridesVerdict(Outcome.LAUNCH, Verdict.LANCER))
                .isFalse();
        assertThat(OverrideRule.overridesVerdict(Outcome.LAUNCH, Verdict.ADAPTER))
                .isTrue();
        assertThat(OverrideRule.overridesVerdict(Outcome.LAUNCH, Verdict.INCOMPLET))
                .isTrue();
        assertThat(OverrideRule.overridesVerdict(Outcome.CONTINUE, Verdict.ADAPTER))
                .isFalse();
        assertThat(OverrideRule.overridesVerdict(Outcome.ADAPT, Verdict.A_INSTRUIRE))
                .isTrue();
        assertThat(OverrideRule.overridesVerdict(Outcome.ADAPT, null)).isTrue();
        assertThat(OverrideRule.overridesVerdict(Outcome.STOP, null)).isFalse();
        assertThat(OverrideRule.overridesGate(Outcome.ADAPT, false)).isTrue();
        assertThat(OverrideRule.overridesGate(Outcome.LAUNCH, true)).isFalse();
        assertThat(OverrideRule.overridesGate(Outcome.REFUSE, false)).isFalse();
    }

    @Test
    void scoresAreExactAndShownHalfUp() {
        assertThat(Score.of(1, 2).isBelow(50)).isFalse();
        assertThat(Score.of(49, 100).isBelow(50)).isTrue();
        assertThat(Score.of(1, 8).wholePercent()).isEqualTo(13);
        assertThat(Score.of(605, 1_000).wholePercent()).isEqualTo(61);
        assertThat(Score.mean(List.of(Score.of(1, 3), Score.of(2, 3), Score.of(5, 5))))
                .isEqualTo(Score.of(2, 3));
        assertThatThrownBy(() -> Score.mean(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 0", "0, -1", "-1, 2", "3, 2"})
    void aScoreIsBetweenNothingAndAllOfSomething(long points, long outOf) {
        assertThatThrownBy(() -> Score.of(points, outOf)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoresAreOrderedAndTheSameWhenTheirFractionsAre() {
        assertThat(Score.of(0, 1).value()).isZero();
        assertThat(Score.of(1, 1).wholePercent()).isEqualTo(100);
        assertThat(Score.of(1, 3)).isLessThan(Score.of(1, 2)).isNotEqualTo(Score.of(1, 2));
        assertThat(Score.of(2, 4)).isEqualByComparingTo(Score.of(1, 2)).hasSameHashCodeAs(Score.of(1, 2));
    }

    @Test
    void itemsHaveTheIdsThatFilesHold() {
        assertThat(Variant.QUICK.id()).isEqualTo("quick");
        assertThat(Outcome.OTHER_APPROACH.id()).isEqualTo("other_approach");
        assertThat(ToolStatus.SET_ASIDE.id()).isEqualTo("set_aside");
    }

    private static List<Integer> quality(String tool) {
        return Example.rows("trials", "tool", tool)
                .sorted((one, other) ->
                        one.get("day").text().compareTo(other.get("day").text()))
                .map(trial -> trial.get("quality").integer())
                .filter(Objects::nonNull)
                .toList();
    }
}
