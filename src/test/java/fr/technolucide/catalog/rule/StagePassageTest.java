package fr.technolucide.catalog.rule;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a use case needs before it goes on to a stage. */
class StagePassageTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private StagePassage passage(Row useCase, UseCaseStage to) {
        return workbook.read(reader -> StagePassage.of(useCase, to, reader));
    }

    private Row useCase(String title) {
        return named(workbook, UseCases.SHEET, title);
    }

    @Test
    void inServiceNeedsAFullListADecisionStopCriteriaAndAReviewDate() {
        StagePassage passage = passage(useCase("Courriers aux administrations"), UseCaseStage.IN_SERVICE);

        assertThat(passage.needs())
                .containsOnlyKeys(
                        PassageNeed.FULL_CHECKLIST,
                        PassageNeed.DECISION,
                        PassageNeed.STOP_CRITERIA,
                        PassageNeed.REVIEW_DATE);
        assertThat(passage.missing()).as("point 9.2 has no answer").containsExactly(PassageNeed.FULL_CHECKLIST);
    }

    @Test
    void thePassageOpensOnceTheLastPointIsAnswered() {
        Row useCase = useCase("Courriers aux administrations");
        Row checklist = workbook.read(
                reader -> CountingChecklists.of(reader, List.of(useCase)).get(useCase.id()));
        Row missing = workbook
                .read(reader -> UseCaseFigures.assessments(reader, List.of(useCase)))
                .get(useCase.id())
                .missing()
                .stream()
                .map(code -> named(workbook, Questions.SHEET, code))
                .findFirst()
                .orElseThrow();
        Row answer = Workbooks.where(workbook, Answers.CHECKLIST, checklist.id()).stream()
                .filter(row -> missing.id().equals(row.get(Answers.QUESTION)))
                .findFirst()
                .orElse(null);
        if (answer == null) {
            typed(
                    workbook,
                    Answers.SHEET,
                    Cells.of(Answers.CHECKLIST, checklist.id())
                            .and(Answers.QUESTION, missing.id())
                            .and(Answers.VALUE, Answer.OUI));
        } else {
            typed(workbook, answer, Cells.of(Answers.VALUE, Answer.OUI));
        }

        assertThat(passage(useCase, UseCaseStage.IN_SERVICE).isOpen()).isTrue();
    }

    @Test
    void aDecisionThatRefusesOpensNothing() {
        Row useCase = useCase("Courriers aux administrations");
        UUID signer = named(workbook, People.SHEET, "Élise").id();
        typed(
                workbook,
                Decisions.SHEET,
                Cells.of(Decisions.USE_CASE, useCase.id())
                        .and(Decisions.BODY, fr.technolucide.catalog.choice.Body.CA)
                        .and(Decisions.DAY, LocalDate.of(2026, 11, 24))
                        .and(Decisions.OUTCOME, Outcome.REFUSE)
                        .and(Decisions.SIGNED_BY, signer));

        assertThat(passage(useCase, UseCaseStage.IN_SERVICE).missing())
                .containsExactly(PassageNeed.FULL_CHECKLIST, PassageNeed.DECISION, PassageNeed.STOP_CRITERIA);
    }

    @Test
    void aUseInServiceIsHeldToWhatItShouldHave() {
        Row useCase = useCase("Comptes rendus d’ateliers");

        StagePassage kept = workbook.read(reader -> StagePassage.next(useCase, reader));

        assertThat(kept.from()).isEqualTo(UseCaseStage.IN_SERVICE);
        assertThat(kept.to()).isEqualTo(UseCaseStage.IN_SERVICE);
        assertThat(kept.missing()).as("the review is overdue").containsExactly(PassageNeed.REVIEW_DATE);
    }

    @Test
    void whatIsSkippedOnTheWayIsAskedForToo() {
        Row useCase = typed(
                workbook,
                UseCases.SHEET,
                Cells.of(UseCases.TITLE, "Ranger le grenier").and(UseCases.STAGE, UseCaseStage.IDEA));

        assertThat(passage(useCase, UseCaseStage.EXPLORATION).missing()).containsExactly(PassageNeed.PROBLEM);
        assertThat(passage(useCase, UseCaseStage.PILOT).missing())
                .containsExactly(
                        PassageNeed.PROBLEM, PassageNeed.OWNER, PassageNeed.RED_FLAGS, PassageNeed.REVIEW_DATE);
        assertThat(passage(useCase, UseCaseStage.IN_SERVICE).missing())
                .containsExactly(
                        PassageNeed.PROBLEM,
                        PassageNeed.OWNER,
                        PassageNeed.FULL_CHECKLIST,
                        PassageNeed.DECISION,
                        PassageNeed.STOP_CRITERIA,
                        PassageNeed.REVIEW_DATE);
    }

    @Test
    void goingBackAndStoppingNeedNothingAndWhatStoppedBeginsAgain() {
        Row useCase = useCase("Comptes rendus d’ateliers");
        assertThat(passage(useCase, UseCaseStage.PILOT).needs()).isEmpty();
        assertThat(passage(useCase, UseCaseStage.STOPPED).needs()).isEmpty();

        Row stopped = useCase.with(UseCases.STAGE, UseCaseStage.STOPPED);
        assertThat(passage(stopped, UseCaseStage.IN_SERVICE).missing()).containsExactly(PassageNeed.REVIEW_DATE);
        assertThat(workbook.read(reader -> StagePassage.next(stopped, reader)).to())
                .isEqualTo(UseCaseStage.IDEA);
    }

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "EXPLORATION", "STOPPED"})
    void whatIsNotInUseIsNeitherContinuedNorStopped(UseCaseStage stage) {
        assertThat(OfferedOutcomes.at(stage)).doesNotContain(Outcome.CONTINUE, Outcome.STOP);
    }

    @Test
    void whatIsInUseMayBeContinuedOrStopped() {
        assertThat(OfferedOutcomes.at(UseCaseStage.IN_SERVICE)).contains(Outcome.CONTINUE, Outcome.STOP);
        assertThat(OfferedOutcomes.of(ToolStatus.ADOPTED))
                .contains(Outcome.STOP)
                .doesNotContain(Outcome.LAUNCH);
        assertThat(OfferedOutcomes.of(ToolStatus.TO_DECIDE))
                .contains(Outcome.LAUNCH)
                .doesNotContain(Outcome.STOP);
    }
}
