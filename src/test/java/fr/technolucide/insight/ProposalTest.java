package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalTest {

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

    private Proposal onUseCase(Row useCase) {
        return workbook.read(reader -> Proposal.onUseCase(useCase, reader));
    }

    @Test
    void theListSaysWhyUnlessTheBenefitIsMarginal() {
        Row useCase = named(workbook, UseCases.SHEET, "Courriers aux administrations");
        Proposal proposal = onUseCase(useCase);
        assertThat(proposal.verdict()).isEqualTo(Verdict.ADAPTER);
        assertThat(proposal.reason()).contains("(7.1)").endsWith("Règle 5.");

        Row marginal = typed(
                workbook,
                useCase,
                Cells.of(UseCases.MORE_PEOPLE, 1)
                        .and(UseCases.BETTER_ANSWERS, 1)
                        .and(UseCases.OUT_OF_REACH, 0));
        assertThat(onUseCase(marginal).verdict()).isEqualTo(Verdict.AUTRE_APPROCHE);
        assertThat(onUseCase(marginal).reason()).contains("bénéfice retenu est marginal");
    }

    @Test
    void withoutAListNothingIsProposedYet() {
        Row useCase = typed(
                workbook,
                UseCases.SHEET,
                Cells.of(UseCases.TITLE, "Ranger le grenier").and(UseCases.STAGE, UseCaseStage.IDEA));
        assertThat(onUseCase(useCase).verdict()).isEqualTo(Verdict.INCOMPLET);
        assertThat(onUseCase(useCase).reason()).isEqualTo("Aucune liste techno-lucide n’est encore remplie.");
        assertThat(onUseCase(useCase).isOverriddenBy(Outcome.ADAPT)).isTrue();
        assertThat(onUseCase(useCase).isOverriddenBy(Outcome.INVESTIGATE)).isFalse();
    }

    @Test
    void aToolIsAdoptedBeforeItsHoursAgainstTheGate() {
        Row ready = named(workbook, Tools.SHEET, "Plumier");
        Row early = named(workbook, Tools.SHEET, "Écoutille");
        Proposal reached = workbook.read(reader -> Proposal.onTool(ready, reader));
        Proposal before = workbook.read(reader -> Proposal.onTool(early, reader));
        assertThat(reached.isOverriddenBy(Outcome.LAUNCH)).isFalse();
        assertThat(before.isOverriddenBy(Outcome.LAUNCH)).isTrue();
        assertThat(before.isOverriddenBy(Outcome.REFUSE)).isFalse();
    }
}
