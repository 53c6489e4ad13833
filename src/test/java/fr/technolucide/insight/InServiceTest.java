package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.TestJson;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not known is never 0. */
class InServiceTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.empty(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private BoardSummary board() {
        return workbook.read(BoardSummary::of);
    }

    private Row useCase(String title, UseCaseStage stage) {
        return typed(workbook, UseCases.SHEET, Cells.of(UseCases.TITLE, title).and(UseCases.STAGE, stage));
    }

    private void plan(Row useCase, String factor) {
        typed(
                workbook,
                Usages.SHEET,
                Cells.of(Usages.USE_CASE, useCase.id())
                        .and(Usages.FACTOR, Seeds.factor(factor))
                        .and(Usages.PER_MONTH, 20));
    }

    private List<Integer> uncounted(Row useCase) {
        return workbook.read(reader -> reader.complete(List.of(useCase), List.of(UseCases.UNCOUNTED_USAGES)).stream()
                .map(row -> row.get(UseCases.UNCOUNTED_USAGES))
                .toList());
    }

    @Test
    void aSumSaysHowManyUsesLackTheFigure() {
        Row known = useCase("chiffré", UseCaseStage.IN_SERVICE);
        typed(workbook, known, Cells.of(UseCases.MINUTES_PER_MONTH, 120).and(UseCases.COST_12_MONTHS, 5_000L));
        useCase("non chiffré", UseCaseStage.IN_SERVICE);
        useCase("pilote", UseCaseStage.PILOT);
        BoardSummary board = board();
        assertThat(board.inService().freedMinutes()).isEqualTo(new PartialSum<>(120L, 1));
        assertThat(board.inService().cost()).isEqualTo(new PartialSum<>(5_000L, 1));
        assertThat(board.inUse().freedMinutes()).isEqualTo(new PartialSum<>(120L, 2));
        assertThat(board.inUse().co2()).isEqualTo(new PartialSum<>(null, 3));
    }

    @Test
    void nothingAtAllIsZeroAndNothingKnownIsNot() {
        assertThat(board().inService().co2()).isEqualTo(new PartialSum<>(Range.ZERO, 0));
        useCase("non chiffré", UseCaseStage.IN_SERVICE);
        assertThat(board().inService().co2()).isEqualTo(new PartialSum<>(null, 1));
        assertThat(board().inService().freedMinutes()).isEqualTo(new PartialSum<>(null, 1));
        assertThat(board().footprints().total(board().inUse().useCases())).isNull();
        assertThat(TestJson.object(
                        TestJson.object(workbook.read(Figures::of).get("board")).get("in_service")))
                .containsEntry("co2", null)
                .containsEntry("co2_lacking", 1)
                .containsEntry("cost_12_months", null);
    }

    @Test
    void aUseThatIsKnownInPartLacksTheRest() {
        Row useCase = useCase("deux usages", UseCaseStage.IN_SERVICE);
        plan(useCase, "texte_court");
        PartialSum<Range> texts = board().inService().co2();
        assertThat(texts.lacking()).isZero();
        plan(useCase, "image");
        assertThat(board().inService().co2().lacking()).isZero();
        assertThat(uncounted(useCase)).containsOnlyNulls();
        workbook.apply(new ChangeSet(
                StepKind.IMPORTED,
                "",
                List.of(new Edit.Update(
                        Factors.SHEET, Seeds.factor("image"), Cells.of(Factors.LOW, null), Edit.Origin.TAKEN))));
        assertThat(board().inService().co2()).isEqualTo(new PartialSum<>(texts.value(), 1));
        assertThat(uncounted(useCase)).containsExactly(1);
    }
}
