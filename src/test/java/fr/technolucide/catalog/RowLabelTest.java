package fr.technolucide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How rows of the catalogue are named. */
class RowLabelTest {

    @Test
    void aDecisionIsNamedByItsDayAndWhatItIsAbout(@TempDir Path folder) {
        try (Workbook workbook = Workbooks.example(folder)) {
            List<Row> decisions = Workbooks.rows(workbook, Decisions.SHEET);
            List<String> labels = workbook.read(
                    reader -> decisions.stream().map(new Labels(reader)::of).toList());
            assertThat(labels)
                    .contains("05/11/2026, Truchement", "05/11/2026, Traduire les fiches d’accueil")
                    .allMatch(label -> label.matches("(\\d\\d/\\d\\d/\\d{4}, )?\\D.*"));
        }
    }

    @Test
    void aTitleTellsWhatTheRowBelongsTo(@TempDir Path folder) {
        try (Workbook workbook = Workbooks.example(folder)) {
            Map<Sheet, String> told = Map.of(
                    Trials.SHEET, "Atelier CV, deux voix · Écoutille · 24 nov.",
                    Answers.SHEET, "3.2 relecture, v1.0 · Oui · Courriers aux administrations · Complète · 25 nov.",
                    RetroNotes.SHEET, "Noter la relecture tout de suite. · Rétrospective n°\u00A05, 25 nov.",
                    Decisions.SHEET, "Adapter · Plumier · Bureau · 19 nov.",
                    Actions.SHEET, "Demander leur avis à six apprenants · Daouda · 15 oct.",
                    Reviews.SHEET, "Courriers aux administrations · Ajuster · 29 oct.",
                    Alternatives.SHEET, "Fiches en pictogrammes · Traduire les fiches d’accueil");
            told.forEach((sheet, title) -> assertThat(titles(workbook, sheet)).contains(title));
        }
    }

    /** Two rows that are told alike cannot be told apart among what a search found. */
    @Test
    void noTwoRowsOfASheetHaveOneTitle(@TempDir Path folder) {
        try (Workbook workbook = Workbooks.example(folder)) {
            for (Sheet sheet : workbook.schema().sheets()) {
                assertThat(titles(workbook, sheet))
                        .as(sheet.name())
                        .doesNotHaveDuplicates()
                        .allMatch(title -> !title.isBlank());
            }
        }
    }

    private static List<String> titles(Workbook workbook, Sheet sheet) {
        List<Row> rows = Workbooks.rows(workbook, sheet);
        return workbook.read(
                reader -> rows.stream().map(new Labels(reader)::title).toList());
    }
}
