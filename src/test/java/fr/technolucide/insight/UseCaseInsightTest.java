package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Effort;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sheet of a use case says of the worked example, as of 25 November 2026. */
class UseCaseInsightTest {

    private Workbook workbook;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Row useCase(String shortTitle) {
        return Workbooks.named(workbook, UseCases.SHEET, shortTitle);
    }

    private TrialsOfUseCase trials(String shortTitle) {
        return workbook.read(reader -> TrialsOfUseCase.of(useCase(shortTitle), reader));
    }

    private OtherApproach approach(String shortTitle) {
        return workbook.read(reader -> OtherApproach.of(useCase(shortTitle), reader));
    }

    @Test
    void theGainMeasuredStandsBesideTheOneClaimed() {
        TrialsOfUseCase courriers = trials("Courriers");
        assertThat(courriers.claimed()).isEqualTo(14 * 60);
        assertThat(courriers.all().gains()).isEqualTo(7);
        assertThat(courriers.all().netGain()).isEqualTo(15);
        assertThat(courriers.tasksClaimed()).isEqualTo(56);
        assertThat(courriers.isContradicted()).isFalse();
    }

    @Test
    void timeClaimedWhereTheTrialsLostSomeIsContradicted() {
        TrialsOfUseCase affiches = trials("Affiches");
        assertThat(affiches.all().netGain()).isEqualTo(-18);
        assertThat(affiches.all().gains()).isEqualTo(4);
        assertThat(affiches.tasksClaimed()).isNull();
        assertThat(affiches.isContradicted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "60, 7, 9, false",
                "1, 1, 1, false",
                "0, 1, -, false",
                "1, 0, -, true",
                "1, -1, -, true",
                "0, 0, -, false",
                "1, -, -, false",
                "-, 0, -, false"
            })
    void aClaimIsHeldAgainstTheGainThatTheTrialsMeasured(
            @Nullable Integer claimed, @Nullable Integer gain, @Nullable Integer tasks, boolean contradicted) {
        TrialsOfUseCase trials =
                new TrialsOfUseCase(claimed, new TrialsOfUseCase.Tried(null, 1, 30, 1, gain, null), List.of());
        assertThat(trials.tasksClaimed()).isEqualTo(tasks);
        assertThat(trials.isContradicted()).isEqualTo(contradicted);
    }

    @Test
    void trialsWhoseToolIsGoneAreALineOfTheirOwnAtTheEnd() {
        Row courriers = useCase("Courriers");
        TrialsOfUseCase before = trials("Courriers");
        Cells orphan = Cells.of(Trials.USE_CASE, courriers.id()).and(Trials.MINUTES, 45);
        workbook.apply(ChangeSet.edited("", new Edit.Insert(Trials.SHEET, null, orphan, Edit.Origin.TAKEN)));
        TrialsOfUseCase after = trials("Courriers");
        assertThat(after.byTool()).startsWith(before.byTool().toArray(TrialsOfUseCase.Tried[]::new));
        assertThat(after.byTool().getLast()).isEqualTo(new TrialsOfUseCase.Tried(null, 1, 45, 0, null, null));
        assertThat(after.all().minutes()).isEqualTo(before.all().minutes() + 45);
    }

    @Test
    void theLinesByToolAddUpToAll() {
        assertThat(Workbooks.rows(workbook, UseCases.SHEET)).isNotEmpty().allSatisfy(useCase -> {
            TrialsOfUseCase trials = workbook.read(reader -> TrialsOfUseCase.of(useCase, reader));
            assertThat(trials.byTool().stream()
                            .mapToInt(TrialsOfUseCase.Tried::trials)
                            .sum())
                    .isEqualTo(trials.all().trials());
            assertThat(trials.byTool())
                    .allSatisfy(line -> assertThat(workbook.<Boolean>read(
                                    reader -> reader.find(Tools.SHEET, Objects.requireNonNull(line.tool()))
                                            .isPresent()))
                            .isTrue());
            assertThat(trials.all().netGain())
                    .isEqualTo(
                            workbook.read(reader -> reader.values(UseCases.MEDIAN_NET_GAIN, java.util.List.of(useCase))
                                    .get(useCase.id())));
        });
    }

    @Test
    void aMarginalBenefitPutsForwardTheAlternativeThatPeopleChose() {
        OtherApproach affiches = approach("Affiches");
        assertThat(affiches.benefit().marginal()).isTrue();
        assertThat(affiches.alternatives()).hasSize(5);
        assertThat(affiches.instead()).isPresent().isEqualTo(affiches.chosen());
    }

    @Test
    void withoutAChoiceItIsTheOneWithoutAiThatBringsAsMuchForTheLeastEffort() {
        Row chosen = approach("Affiches").chosen().orElseThrow();
        Workbooks.typed(workbook, chosen, Cells.of(Alternatives.CHOSEN, false).and(Alternatives.EFFORT, Effort.HIGH));
        Row instead = approach("Affiches").instead().orElseThrow();
        assertThat(instead.get(Alternatives.KIND)).isEqualTo(AlternativeKind.CLASSIC_SOFTWARE);
        Workbooks.typed(workbook, instead, Cells.of(Alternatives.BENEFIT, 0));
        Row next = approach("Affiches").instead().orElseThrow();
        assertThat(next.id()).isEqualTo(chosen.id());
    }

    @Test
    void aBenefitThatIsNotMarginalPutsNothingElseForward() {
        assertThat(approach("Courriers").instead()).isEmpty();
    }

    @Test
    void retrospectivesAndReviewsAreItsHistory() {
        Row courriers = useCase("Courriers");
        var changes = workbook.read(reader -> ChangesOfUseCase.of(courriers, reader));
        assertThat(changes).isNotEmpty();
        assertThat(changes)
                .anySatisfy(change -> assertThat(change.row().sheet()).isEqualTo(Reviews.SHEET));
        assertThat(changes).anySatisfy(change -> assertThat(change.change()).isEqualTo(Change.ADJUST));
        assertThat(changes.stream().map(ChangesOfUseCase.Conclusion::day))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
