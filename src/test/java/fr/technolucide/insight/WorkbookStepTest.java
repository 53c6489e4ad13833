package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one thing to do next in a workbook, from its first tool on, on 25 November 2026. */
class WorkbookStepTest {

    @TempDir
    Path folder;

    private static Optional<WorkbookStep> step(Workbook workbook) {
        return workbook.read(reader -> WorkbookStep.of(BoardSummary.of(reader), reader));
    }

    private static void tried(Workbook workbook, Row tool, Row tester, int minutes) {
        typed(
                workbook,
                Trials.SHEET,
                Cells.of(Trials.DAY, LocalDate.of(2026, 11, 20))
                        .and(Trials.TOOL, tool.id())
                        .and(Trials.TESTER, tester.id())
                        .and(Trials.TASK, "Relire")
                        .and(Trials.MINUTES, minutes));
    }

    @Test
    void aReviewThatIsLateComesBeforeAllElse() {
        try (Workbook workbook = Workbooks.example(folder)) {
            assertThat(step(workbook)).hasValueSatisfying(step -> {
                WorkbookStep.OfCase ofCase = (WorkbookStep.OfCase) step;
                assertThat(ofCase.useCase().get(UseCases.TITLE)).isEqualTo("Comptes rendus d’ateliers");
                assertThat(ofCase.step()).isInstanceOf(NextStep.Review.class);
            });
        }
    }

    @Test
    void theUseCaseThatHasComeFurthestIsNextOnceNothingPresses() {
        try (Workbook workbook = Workbooks.example(folder)) {
            Row late = named(workbook, UseCases.SHEET, "Comptes rendus d’ateliers");
            typed(workbook, late, Cells.of(UseCases.REVIEW_DATE, LocalDate.of(2027, 1, 18)));
            assertThat(step(workbook))
                    .hasValueSatisfying(step -> assertThat(((WorkbookStep.OfCase) step).step())
                            .isNotInstanceOfAny(NextStep.Review.class, NextStep.Wait.class));
        }
    }

    @Test
    void fromTheFirstToolToTheFirstNeedAndTheFirstRetrospective() {
        try (Workbook workbook = Workbooks.empty(folder)) {
            assertThat(step(workbook)).as("nothing was begun").isEmpty();

            Row tester = typed(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
            Row tool = typed(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
            assertThat(step(workbook)).get().isInstanceOf(WorkbookStep.FirstTrial.class);

            tried(workbook, tool, tester, 30);
            assertThat(step(workbook)).contains(new WorkbookStep.DescribeNeed(told(step(workbook)), 1));

            typed(
                    workbook,
                    UseCases.SHEET,
                    Cells.of(UseCases.TITLE, "Lettres")
                            .and(UseCases.STAGE, UseCaseStage.IDEA)
                            .and(UseCases.PROBLEM, "Trop longues"));
            assertThat(step(workbook)).get().isInstanceOf(WorkbookStep.OfCase.class);

            tried(workbook, tool, tester, 20);
            tried(workbook, tool, tester, 25);
            assertThat(step(workbook)).contains(new WorkbookStep.Retrospect(3));

            typed(
                    workbook,
                    Retrospectives.SHEET,
                    Cells.of(Retrospectives.NUMBER, 1)
                            .and(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)
                            .and(Retrospectives.DAY, LocalDate.of(2026, 11, 24)));
            assertThat(step(workbook)).get().isInstanceOf(WorkbookStep.OfCase.class);
        }
    }

    private static Row told(Optional<WorkbookStep> step) {
        return ((WorkbookStep.DescribeNeed) step.orElseThrow()).tool();
    }
}
