package fr.technolucide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
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
}
