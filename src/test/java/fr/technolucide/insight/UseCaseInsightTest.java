package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Effort;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void theLinesByToolAddUpToAll() {
        for (Row useCase : Workbooks.rows(workbook, UseCases.SHEET)) {
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
        }
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
