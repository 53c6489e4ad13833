package fr.technolucide.exchange.intake;

import static fr.technolucide.exchange.intake.Books.INPUTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real inventories of federal agencies, as they are published. */
@Tag("slow")
class InventoryTest {

    @TempDir
    Path folder;

    private static Path input(String name) {
        Path file = INPUTS.resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file);
        return file;
    }

    private static List<? extends Column<?>> filled(ImportReport report) {
        return report.tables().getFirst().columns().stream()
                .filter(MatchedColumn::isTaken)
                .<Column<?>>map(MatchedColumn::column)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx-valid/omb2025_COTS.xlsx", "csv/omb2025_COTS.csv"})
    void nineHundredUseCasesComeInAndOneUndoTakesThemOut(String name) {
        Path file = input(name);
        ImportRequest request = ImportRequest.USUAL.withSheet("use_cases").withCreate(Set.of("tools"));
        try (Workbook workbook = Books.seeded(folder)) {
            ImportReport report = Books.take(workbook, file, request);
            assertThat(report.rejected()).isEmpty();
            assertThat(report.read()).isEqualTo(900);
            assertThat(report.imported()).isEqualTo(900);
            assertThat(report.created())
                    .isEqualTo(Books.rows(workbook, Tools.SHEET).size())
                    .isGreaterThan(100);
            assertThat(filled(report)).isEqualTo(List.of(UseCases.TEAM, UseCases.TITLE, UseCases.STAGE, UseCases.TOOL));
            assertThat(Books.rows(workbook, UseCases.SHEET)).hasSize(900);
            assertThat(Books.column(workbook, UseCases.STAGE)).contains(UseCaseStage.IDEA, UseCaseStage.IN_SERVICE);
            assertThat(Books.plan(workbook, file, request).report().unchanged()).isEqualTo(900);
            workbook.undo();
            assertThat(Books.rows(workbook, UseCases.SHEET)).isEmpty();
            assertThat(Books.rows(workbook, Tools.SHEET)).isEmpty();
        }
    }

    @Test
    void sevenHundredAndTenUseCasesOf2023() {
        Path file = input("csv/omb2023_inventory_raw.csv");
        try (Workbook workbook = Books.seeded(folder)) {
            ImportReport report = Books.take(workbook, file, UseCases.SHEET);
            assertThat(report.rejected()).isEmpty();
            assertThat(report.imported()).isEqualTo(710);
            assertThat(filled(report))
                    .isEqualTo(List.of(UseCases.TEAM, UseCases.TITLE, UseCases.PROBLEM, UseCases.STAGE));
            assertThat(Books.column(workbook, UseCases.STAGE))
                    .filteredOn(UseCaseStage.IDEA::equals)
                    .hasSizeGreaterThanOrEqualTo(321);
        }
    }

    /** Whatever a file is, it is refused in a sentence or planned without an edit being made. */
    @Test
    void noRealFileBreaksAPlan() throws Exception {
        input("INDEX.md");
        try (Workbook workbook = Books.seeded(folder);
                var files = Files.walk(INPUTS)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> {
                try {
                    ImportReport report =
                            Books.plan(workbook, file, UseCases.SHEET).report();
                    assertThat(report.read())
                            .isEqualTo(report.imported()
                                    + report.updated()
                                    + report.unchanged()
                                    + report.rejected().size());
                } catch (ImportRefused refused) {
                    assertThat(refused.isUsage()).isFalse();
                    assertThat(refused.sentence()).isNotBlank();
                }
            });
        }
    }
}
