package fr.technolucide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Example;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.exchange.Progress;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.document.FileFormatDocument;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.intake.ImportPlan;
import fr.technolucide.exchange.intake.ImportRequest;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.source.SourceSheet;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Value;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.Tables;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A column is declared once: two columns added to the trials, one stored and one derived, by two lines, are found on
 * every surface that has no screen. The window's own test does the same for its table and its form.
 */
class MechanismTest {

    private static final Sheet TRIALS = Trials.SHEET.extended();
    private static final Column<String> WEATHER =
            TRIALS.text("weather", 20).inTable().inBoard();
    private static final Column<Integer> DOUBLE = TRIALS.derived(
                    "double_minutes",
                    new Value.Plain<>(new Kind.Minutes(DurationUnit.MINUTES)),
                    new Expression.Times(Expression.cell(Trials.MINUTES), Expression.constant(2)))
            .inTable()
            .inBoard();
    private static final Schema SCHEMA = Catalog.SCHEMA.with(TRIALS);

    @TempDir
    Path folder;

    private Workbook workbook;
    private Row trial;

    @BeforeEach
    void makeWorkbook() {
        workbook = WorkbookFiles.create(
                folder.resolve("t.lucide"), SCHEMA, Workbooks.environment(Workbooks.TODAY), Seeds.edits(), false);
        workbook.apply(new Change(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, workbook::mint)));
        trial = first();
        workbook.apply(Change.edited("", Edit.update(trial, WEATHER, "Grésil")));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Row first() {
        return workbook.read(reader -> reader.all(TRIALS).getFirst());
    }

    @Test
    void inSqlAndAfterReopening() {
        assertThat(String.join("\n", Tables.of(SCHEMA)))
                .contains("\"weather\" TEXT")
                .doesNotContain("double_minutes");
        workbook.close();
        workbook =
                WorkbookFiles.open(folder.resolve("t.lucide"), SCHEMA, Workbooks.environment(Workbooks.TODAY), false);
        assertThat(first().get(WEATHER)).isEqualTo("Grésil");
        assertThat(first().get(DOUBLE)).isEqualTo(2 * first().get(Trials.MINUTES, 0));
    }

    @Test
    void inSortingByTheDatabase() {
        List<Row> longest =
                workbook.read(reader -> reader.first(Query.of(TRIALS).order(List.of(Sort.descending(DOUBLE))), 1));
        int most = workbook.read(reader -> reader.all(TRIALS).stream()
                .mapToInt(row -> row.get(Trials.MINUTES, 0))
                .max()
                .orElseThrow());
        assertThat(longest.getFirst().get(DOUBLE)).isEqualTo(2 * most);
    }

    @Test
    void inValidation() {
        assertThatThrownBy(() -> workbook.apply(
                        Change.edited("", Edit.update(trial, WEATHER, "Un texte de plus de vingt caractères"))))
                .isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(() -> workbook.apply(Change.edited("", Edit.update(trial, DOUBLE, 3))))
                .isInstanceOf(RefusedEdit.class);
    }

    @Test
    void inSearch() {
        List<Hit> hits = workbook.read(reader -> reader.search("gresil", 0, 10));
        assertThat(hits).containsExactly(new Hit(TRIALS, trial.id()));
    }

    @Test
    void inTheHistory() {
        Step last = workbook.read(reader -> reader.history(trial.id()).getFirst());
        assertThat(last.entries().getFirst().after()).isEqualTo("{\"weather\":\"Grésil\"}");
        assertThat(workbook.undo()).isPresent();
        assertThat(first().isEmpty(WEATHER)).isTrue();
    }

    @Test
    void inTheFileFormatDocument() {
        assertThat(FileFormatDocument.of(SCHEMA)).contains("`weather`");
    }

    @Test
    void inExcelAndBack() throws IOException {
        Path file = folder.resolve("t.xlsx");
        workbook.read(reader -> export(() -> BoardWorkbook.write(reader, file, Progress.NONE)));
        SourceSheet sheet = sheet(SourceReader.read(file, Limits.USUAL, CancelToken.NEVER), "Essais");
        int header = lineOf(sheet, "weather");
        assertThat(texts(sheet, header)).contains("weather", "double_minutes");
        assertThat(sheet.rows().stream().flatMap(row -> row.columns().mapToObj(row::cell)))
                .contains(new RawCell.Text("Grésil"));
        unchangedThenUpdated(file);
    }

    @Test
    void inCsvAndBack() throws IOException {
        Path csv = folder.resolve("csv");
        workbook.read(reader -> export(() -> CsvExport.write(reader, csv, Progress.NONE)));
        assertThat(Files.readString(csv.resolve("trials.csv"), StandardCharsets.UTF_8))
                .contains("weather", "double_minutes", "Grésil");
        ImportPlan plan = plan(csv.resolve("trials.csv"), ImportRequest.USUAL.withSheet("trials"));
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void inJsonAndBack() throws IOException {
        Path json = folder.resolve("t.json");
        workbook.read(reader -> export(() -> {
            JsonExport.write(reader, json, Progress.NONE);
            return json;
        }));
        assertThat(Files.readString(json)).contains("\"weather\":\"Grésil\"").doesNotContain("double_minutes");
        unchangedThenUpdated(json);
    }

    @Test
    void inTheImportOfAForeignTable() throws IOException {
        Path file = Files.writeString(
                folder.resolve("foreign.csv"),
                "Jour;Outil;Testeur;Durée (min);Tâche essayée;Weather\n"
                        + "24/11/2026;Plumier;Chloé;30;Une lettre de plus;Verglas\n");
        ImportPlan plan = plan(file, ImportRequest.USUAL.withSheet("trials"));
        workbook.apply(plan.change("foreign.csv"));
        Row added = workbook.read(reader -> reader.all(TRIALS).getLast());
        assertThat(added.get(WEATHER)).isEqualTo("Verglas");
        assertThat(added.get(DOUBLE)).isEqualTo(60);
    }

    /** Our own file changes nothing, and puts a cell back once it has changed here. */
    private void unchangedThenUpdated(Path file) {
        assertThat(plan(file, ImportRequest.USUAL).isEmpty()).isTrue();
    }

    private ImportPlan plan(Path file, ImportRequest request) {
        return workbook.read(reader -> Importer.plan(reader, file, request, workbook::mint, CancelToken.NEVER));
    }

    /** Something written that may fail as files do. */
    @FunctionalInterface
    private interface Writing<T> {
        T write() throws IOException;
    }

    private static <T> T export(Writing<T> writing) {
        try {
            return writing.write();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static SourceSheet sheet(Source source, String name) {
        return source.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int lineOf(SourceSheet sheet, String header) {
        return sheet.rows().stream()
                .filter(row -> texts(row).contains(header))
                .findFirst()
                .orElseThrow()
                .line();
    }

    private static List<String> texts(SourceSheet sheet, int line) {
        return texts(sheet.at(line).orElseThrow());
    }

    private static List<String> texts(SourceRow row) {
        return row.columns()
                .mapToObj(row::cell)
                .map(cell -> cell instanceof RawCell.Text(var text) ? text : "")
                .toList();
    }
}
