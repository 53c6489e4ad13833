package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A CSV file of ours does not say when it was written. */
class ReturnedCsvTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void example() {
        workbook = Books.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Path tools() {
        workbook.read(reader -> {
            try {
                return CsvExport.write(reader, folder, ProgressListener.NONE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return folder.resolve("tools.csv");
    }

    private Row tool() {
        return Books.rows(workbook, Tools.SHEET).stream()
                .filter(row -> row.get(Tools.PURPOSE) != null)
                .findFirst()
                .orElseThrow();
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String all = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(all).contains(text);
        Files.writeString(file, all.replace(text, by), StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyCellLeavesWhatTheWorkbookHolds() throws IOException {
        Row tool = tool();
        String purpose = Objects.requireNonNull(tool.get(Tools.PURPOSE));
        Path file = tools();
        replace(file, purpose, "");
        assertThat(Books.plan(workbook, file, ImportRequest.USUAL).edits()).isEmpty();
    }

    @Test
    void whatWasTypedHereSinceTheExportIsNotErasedByACellThatWasEmptyThen() throws IOException {
        Row tool = tool();
        String purpose = Objects.requireNonNull(tool.get(Tools.PURPOSE));
        workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.PURPOSE, null)));
        Path file = tools();
        workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.PURPOSE, purpose)));
        ImportReport report = Books.take(workbook, file, ImportRequest.USUAL);
        assertThat(report.updated()).isZero();
        assertThat(tool().get(Tools.PURPOSE)).isEqualTo(purpose);
    }

    @Test
    void anEmptyCellThatIsAskedForRefusesNothing() throws IOException {
        Path file = tools();
        replace(file, Objects.requireNonNull(tool().get(Tools.NAME)) + ";", ";");
        ImportReport report = Books.plan(workbook, file, ImportRequest.USUAL).report();
        assertThat(report.rejected()).isEmpty();
        assertThat(report.updated()).isZero();
    }

    /** Nobody can tell an edit of the file from a change of the workbook since: the row is shown as one that changes. */
    @Test
    void aCellThatDiffersIsAnUpdateThatTheReportNames() throws IOException {
        Row tool = tool();
        Path file = tools();
        workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.PURPOSE, "Changé ici depuis")));
        ImportReport report = Books.plan(workbook, file, ImportRequest.USUAL).report();
        assertThat(report.taken())
                .filteredOn(taken -> taken.fate() == ImportReport.Fate.UPDATED)
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.row().id()).isEqualTo(tool.id());
                    assertThat(taken.changed()).isEqualTo(Set.of(Tools.PURPOSE));
                });
    }
}
