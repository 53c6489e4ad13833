package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossTableTest {

    @TempDir
    Path folder;

    private ImportReport take(ImportRequest request, String... lines) throws IOException {
        try (Workbook workbook = Books.seeded(folder)) {
            for (String tool : List.of("Scribe", "Plumier", "Le Chat")) {
                Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, tool));
            }
            Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
            return Books.take(workbook, Books.csv(folder, lines), request.withSheet("trials"));
        }
    }

    @Test
    void toolsOverTheColumnsBecomeOneTrialACell() throws IOException {
        ImportReport report = take(
                ImportRequest.USUAL.withCreate(Set.of("people")),
                "Jour;Testeur;Tâche;Scribe;Plumier;Remarque",
                "03/11/2026;Chloé;Compte rendu;1 h 30;20 min;",
                "04/11/2026;Farid;Affiche;;45 min;bien",
                "05/11/2026;Farid;Rien;;;");
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.taken())
                .extracting(taken -> taken.row().get(Trials.MINUTES))
                .containsExactly(90, 20, 45);
        assertThat(report.taken()).extracting(ImportReport.Taken::line).containsExactly(2, 2, 3);
        assertThat(report.taken())
                .extracting(taken -> taken.row().get(Trials.LESSON))
                .containsExactly(null, null, "bien");
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anyMatch(sentence -> sentence.contains("Scribe") && sentence.contains("Plumier"));
    }

    @Test
    void oneNameOverAColumnIsNoCrossTableNorOneThatSomebodySettled() throws IOException {
        ImportReport one = take(
                ImportRequest.USUAL, "Jour;Testeur;Tâche;Scribe;Durée", "03/11/2026;Chloé;Compte rendu;oui;20 min");
        assertThat(one.warnings()).noneMatch(warning -> warning.sentence().contains("une ligne («"));
        ImportReport settled = take(
                ImportRequest.USUAL.withMapTexts(List.of("Plumier=minutes")),
                "Jour;Testeur;Tâche;Scribe;Plumier",
                "03/11/2026;Chloé;Compte rendu;1 h 30;20 min");
        assertThat(settled.tables().getFirst().columns()).hasSize(5);
    }

    @Property(tries = 200)
    void eachFilledCellIsOneRowAndNothingElseIs(@ForAll("grids") List<List<Boolean>> grid) {
        int width = grid.getFirst().size();
        List<String> headers = new ArrayList<>(List.of("Jour"));
        IntStream.range(1, width).forEach(column -> headers.add("outil " + column));
        List<SourceRow> rows = new ArrayList<>();
        Set<List<Object>> expected = new HashSet<>();
        Set<Integer> names = new TreeSet<>(IntStream.range(2, width).boxed().toList());
        for (int line = 0; line < grid.size(); line++) {
            List<RawCell> cells = new ArrayList<>(List.of(new RawCell.Text("jour " + line)));
            for (int column = 1; column < width; column++) {
                RawCell cell = grid.get(line).get(column)
                        ? new RawCell.Span(Duration.ofMinutes(100L * line + column))
                        : RawCell.BLANK;
                cells.add(cell);
                if (names.contains(column) && cell instanceof RawCell.Span) {
                    expected.add(
                            List.of(line, cells.getFirst(), cells.get(1), new RawCell.Text("outil " + column), cell));
                }
            }
            rows.add(SourceRow.of(line, cells));
        }
        SourceTable table = new SourceTable("", "", 1, 0, headers, rows, false);
        SourceTable made = new CrossTable(table, names, Trials.TOOL, Trials.MINUTES, Set.of()).unpivoted();
        assertThat(made.headers()).containsExactly("Jour", "outil 1", "Outil", "Durée");
        List<List<Object>> found = made.rows().stream()
                .map(row -> List.<Object>of(row.line(), row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
                .toList();
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Provide
    Arbitrary<List<List<Boolean>>> grids() {
        return Arbitraries.integers()
                .between(4, 8)
                .flatMap(width -> Arbitraries.of(true, false)
                        .list()
                        .ofSize(width)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6));
    }
}
