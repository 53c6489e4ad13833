package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.MatchReason;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an import goes to understand a file: on the bound it does, one step beyond it does not. */
class ImportBoundsTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void seeded() {
        workbook = Books.seeded(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private ImportReport plan(Sheet sheet, List<String> lines) throws IOException {
        return Books.plan(workbook, Books.csv(folder, lines.toArray(String[]::new)), sheet)
                .report();
    }

    private ImportReport plan(Sheet sheet, String... lines) throws IOException {
        return plan(sheet, List.of(lines));
    }

    private static MatchedColumn first(ImportReport report) {
        return report.tables().getFirst().columns().getFirst();
    }

    @Test
    void aFileOverALimitIsRefusedByItsNameAndWhereReadingStopped() throws IOException {
        Path file = Files.writeString(folder.resolve("grand.csv"), "Outil;Durée\n" + "Scribe;30 min\n".repeat(200_001));
        assertThatThrownBy(() -> Books.plan(workbook, file, Trials.SHEET))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.sentence().replaceAll("[\\u00A0\\u202F]", " "))
                                .contains("200 000 lignes", "200 001", "n’a pas changé"));
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, false"})
    void theHeaderIsAmongTheFirstThirtyLines(int before, boolean found) throws IOException {
        List<String> lines = new ArrayList<>(Collections.nCopies(before, "Ceci est un rapport;x"));
        lines.add("Titre;Service");
        lines.add("Ranger;Accueil");
        ImportReport report = plan(UseCases.SHEET, lines);
        assertThat(report.nothingRecognised()).isNotEqualTo(found);
        if (found) {
            assertThat(report.tables().getFirst().headerLine()).isEqualTo(30);
            assertThat(report.imported()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, CONTENT", "3, UNKNOWN"})
    void fourCellsOfFiveMakeAColumnOfDates(int dates, MatchReason reason) throws IOException {
        List<String> lines = new ArrayList<>(List.of("zzz;Outil;Durée;Tâche"));
        for (int i = 0; i < 5; i++) {
            lines.add((i < dates ? "0" + (i + 1) + "/11/2026" : "hier peut-être") + ";Plumier;30;Relire");
        }
        assertThat(first(plan(Trials.SHEET, lines)).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"3, CONTENT", "2, UNKNOWN"})
    void threeCellsAreEnoughToTellAndTwoAreNot(int rows, MatchReason reason) throws IOException {
        List<String> lines = new ArrayList<>(List.of("zzz;Outil;Durée;Tâche"));
        for (int i = 0; i < rows; i++) {
            lines.add("0" + (i + 1) + "/11/2026;Plumier;30;Relire");
        }
        assertThat(first(plan(Trials.SHEET, lines)).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Problème, SYNONYM",
        "Problemme, NEAR",
        "Prolbèmes, NEAR",
        "Pruvlemes, UNKNOWN",
        "Le problème, NEAR",
        "Problématique, UNKNOWN"
    })
    void aHeaderIsNearWithinTwoLettersOrByItsWholeWords(String header, MatchReason reason) throws IOException {
        assertThat(first(plan(UseCases.SHEET, header + ";Titre", "On attend.;Ranger"))
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void aSentenceIsNoHeaderHoweverManyOfItsWordsAre() throws IOException {
        String sixty = "Le problème " + "x".repeat(48);
        assertThat(first(plan(UseCases.SHEET, sixty + ";Titre", "a;b")).reason())
                .isEqualTo(MatchReason.NEAR);
        assertThat(first(plan(UseCases.SHEET, sixty + "x;Titre", "a;b")).reason())
                .isEqualTo(MatchReason.UNKNOWN);
    }

    @Test
    void theColumnThatIsNamedExactlyWinsOverOneThatComesFirstAndIsOnlyNear() throws IOException {
        ImportReport report = plan(UseCases.SHEET, "Le titre;Titre", "loin;près");
        assertThat(report.tables().getFirst().columns())
                .extracting(MatchedColumn::reason)
                .containsExactly(MatchReason.UNKNOWN, MatchReason.SYNONYM);
    }

    @Test
    void aQuotationIsCutAfterSixtyLetters() throws IOException {
        String sixty = "x".repeat(60);
        assertThat(sentences(plan(UseCases.SHEET, "Titre;Étape", "a;" + sixty)))
                .anyMatch(said -> said.contains(sixty) && !said.contains(sixty + "…"));
        assertThat(sentences(plan(UseCases.SHEET, "Titre;Étape", "a;" + sixty + "x")))
                .anyMatch(said -> said.contains(sixty + "…"));
    }

    private static List<String> sentences(ImportReport report) {
        return report.warnings().stream().map(ImportReport.Warning::sentence).toList();
    }

    @Test
    void aDashStandsForNothingButIsKeptInAText() throws IOException {
        Path file = Books.csv(folder, "Nom;Coût horaire", "Chloé;-", "–;12");
        ImportReport report = Books.take(workbook, file, People.SHEET);
        assertThat(report.rejected()).isEmpty();
        assertThat(Books.column(workbook, People.NAME)).containsExactlyInAnyOrder("Chloé", "–");
        assertThat(Books.column(workbook, People.HOUR_VALUE)).containsExactlyInAnyOrder(null, 1_200L);
    }

    @Test
    void aChoiceIsNotReadByABeginningTooShortToTell() throws IOException {
        Path file = Books.csv(folder, "Titre;Étape", "a;Pilote", "b;Pilote depuis un an", "c;P");
        Books.take(workbook, file, UseCases.SHEET);
        assertThat(Books.column(workbook, UseCases.STAGE))
                .containsExactlyInAnyOrder(UseCaseStage.PILOT, UseCaseStage.PILOT, UseCaseStage.IDEA);
    }
}
