package fr.technolucide.exchange.intake;

import static fr.technolucide.exchange.intake.Books.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupedHeadersTest {

    @TempDir
    Path folder;

    @Test
    void aTitleIsThatOfItsGroupOnlyWhereItsOwnDoesNotSuffice() {
        assertThat(GroupedHeaders.joined(
                        List.of("Essai", "", "Temps", "", ""),
                        List.of("Jour", "Outil", "sans IA", "total", "total"),
                        List.of("Jour", "Outil", "total")::contains))
                .containsExactly("Jour", "Outil", "Temps sans IA", "Temps total", "Temps total");
        assertThat(GroupedHeaders.joined(
                        List.of("Jour", "Outil", "Temps", ""), List.of("", "", "avec", "avec"), title -> false))
                .containsExactly("Jour", "Outil", "Temps avec", "Temps avec");
    }

    @Test
    void headersInTwoRowsUnderATitleAreFoundAndMergedCellsFillDown() throws IOException {
        Path file = Books.xlsx(folder, workbook -> {
            XSSFSheet sheet = workbook.createSheet("Suivi");
            row(sheet, 0, "Suivi des essais d’IA, automne");
            row(sheet, 2, "Jour", "Outil", "Qui", "Quoi", "Durée", null);
            row(sheet, 3, null, null, null, null, "h", "min");
            row(sheet, 4, LocalDate.of(2026, 11, 3), "Scribe", "Chloé", "Compte rendu", null, 30);
            row(sheet, 5, null, null, "Farid", "Affiche", null, 45);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            for (int column = 0; column < 4; column++) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 5));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
        });
        try (Workbook workbook = Books.seeded(folder)) {
            ImportReport report = Books.plan(workbook, file, Trials.SHEET).report();
            assertThat(report.tables().getFirst().headerLine()).isEqualTo(4);
            assertThat(report.tables().getFirst().columns())
                    .extracting(MatchedColumn::header)
                    .containsExactly("Jour", "Outil", "Qui", "Quoi", "Durée h", "Durée min");
            assertThat(report.read()).isEqualTo(2);
        }
    }
}
