package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.insight.PointFigures.Help;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the workbook says beside the points of the checklist, on the worked example. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PointFiguresTest {

    private static final String NO_BREAK = "\u00A0";

    private Workbook workbook;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    @AfterAll
    void close() {
        workbook.close();
    }

    private Map<String, Help> helps(String beginning) {
        UUID id = Workbooks.rows(workbook, UseCases.SHEET).stream()
                .filter(row -> row.get(UseCases.TITLE, "").startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .id();
        return workbook.read(reader -> PointFigures.of(id, reader));
    }

    private static String plain(Help help) {
        return (help.more().isEmpty() ? help.figure() : help.figure() + ", " + help.more()).replace(NO_BREAK, " ");
    }

    @Test
    void theFootprintStandsBesideTheCentralQuestionWithItsRange() {
        Help help = helps("Courriers").get("7.1");
        assertThat(plain(help))
                .isEqualTo(
                        "58 g de CO2e par mois, de 1,3 g à 1,0 kg. Ordre de grandeur, pas une mesure. Facteurs du 25/11/2026.");
        assertThat(help.written()).contains("35 lettres de plus");
    }

    @Test
    void thePlaceOfTheHumanStandsBesideWhoDecides() {
        assertThat(plain(helps("Orientation").get("3.1"))).startsWith("place de l’humain, « Agit seul");
    }

    @Test
    void theHoursOfTheToolStandBesideTheTenHours() {
        assertThat(plain(helps("Comptes rendus").get("1.4"))).startsWith("8 h 15 d’essais d’Écoutille, ");
    }

    @Test
    void whatIsGainedStandsBesideTheBenefit() {
        assertThat(plain(helps("Courriers").get("2.1")))
                .isEqualTo("bénéfice 3 sur 3, 85 personnes par mois avant, 120 après");
        assertThat(plain(helps("Courriers").get("2.2"))).startsWith("14 h par mois");
    }

    @Test
    void everyCodeIsAPointOfTheEdition() {
        assertThat(helps("Courriers").keySet())
                .isSubsetOf(Workbooks.rows(workbook, Questions.SHEET).stream()
                        .map(row -> row.get(Questions.CODE, ""))
                        .toList())
                .contains("1.3", "1.4", "2.1", "2.2", "3.1", "4.1", "4.3", "7.1", "8.1", "8.3", "9.1");
    }

    @Test
    void ofAUseCaseJustNamedNothingIsSaidButWhatTheWorkbookKnows() {
        Row fresh = Workbooks.typed(
                workbook, UseCases.SHEET, Cells.of(UseCases.TITLE, "Une idée").and(UseCases.STAGE, UseCaseStage.IDEA));
        Map<String, Help> helps = workbook.read(reader -> PointFigures.of(fresh.id(), reader));
        assertThat(helps.keySet()).containsOnly("8.3");
    }
}
