package fr.technolucide.workbook.salvage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.salvage.SalvageReport.Item;
import fr.technolucide.workbook.salvage.SalvageReport.Line;
import fr.technolucide.workbook.store.SetAside.Extent;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that its table lacks comes from the history; what nobody has is said, and what was deleted stays so. */
class LostRowsTest {

    @TempDir
    static Path folder;

    private static ExampleFile example;

    @BeforeAll
    static void makeExample() throws IOException {
        example = new ExampleFile(folder);
    }

    private static void alter(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Path altered(String... statements) throws IOException, SQLException {
        Path file = example.write(example.bytes());
        alter(file, statements);
        return file;
    }

    private static Line line(ExampleFile.Saved saved, String sheet) {
        return saved.report().sheets().stream()
                .filter(line -> line.sheet().name().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNeitherTheTableNorTheHistoryHasIsNamedByItsId() throws IOException, SQLException {
        Path file = altered("DELETE FROM history_entries", "DELETE FROM history_steps");
        byte[] damaged = Files.readAllBytes(file);
        ExampleFile.zero(damaged, ExampleFile.leafOf("trials", file));
        ExampleFile.Saved saved = example.save(damaged);
        Line trials = line(saved, "trials");
        assertThat(trials.found()).isEqualTo(60);
        assertThat(trials.saved()).isLessThan(60);
        assertThat(saved.report().setAside().stream().filter(is(Extent.ROW)))
                .hasSize(60 - trials.saved())
                .allSatisfy(item -> assertThat(item.label()).isEqualTo(String.valueOf(item.row())));
        assertThat(saved.report().lostPages()).isEqualTo(1);
    }

    private static Predicate<Item> is(Extent extent) {
        return item -> item.extent() == extent;
    }

    @Test
    void referencesOfAListThatAreLostComeFromTheHistory() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered(
                "DELETE FROM trials__with_people", "DELETE FROM retrospectives__participants WHERE position = 1"));
        assertThat(example.missing(saved.file())).isEmpty();
    }

    @Test
    void rowsFromTheHistoryStandWhereTheyStood() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered("DELETE FROM trials WHERE seq IN (1, 5, 6, 7, 59)"));
        assertThat(example.missing(saved.file())).isEmpty();
        assertThat(order(saved.file())).isEqualTo(order(example.write(example.bytes())));
    }

    private static List<String> order(Path file) throws SQLException {
        List<String> order = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT hex(id) || seq FROM trials ORDER BY seq")) {
            while (rows.next()) {
                order.add(rows.getString(1));
            }
        }
        return order;
    }

    @Test
    void whatComesWithTheProgramComesBackWhereItIsLost() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered(
                "DELETE FROM history_entries",
                "DELETE FROM history_steps",
                "DELETE FROM questions WHERE seq < 11",
                "UPDATE inspirations SET name = 'changée' WHERE seq = 1"));
        assertThat(saved.report().seeded()).isEqualTo(10);
        assertThat(example.missing(saved.file())).isEmpty();
        try (Workbook workbook = WorkbookFiles.open(saved.file(), Catalog.SCHEMA, ExampleFile.ENVIRONMENT, false)) {
            assertThat(workbook.read(Seeds::newEdition)).isEmpty();
        }
    }

    @Test
    void aSeedThatSomebodyDeletedDoesNotComeBack() throws IOException {
        Path file = example.write(example.bytes());
        Row gone;
        try (Workbook workbook = WorkbookFiles.open(file, Catalog.SCHEMA, ExampleFile.ENVIRONMENT, false)) {
            gone = workbook.read(reader -> reader.all(Inspirations.SHEET).getFirst());
            workbook.apply(ChangeSet.edited("", Edit.delete(gone)));
        }
        ExampleFile.Saved saved = example.save(file);
        assertThat(saved.report().seeded()).isZero();
        assertThat(line(saved, "inspirations").saved()).isEqualTo(6);
    }

    @Test
    void ofARowWhoseBeginningIsLostTheKnownCellsAreKept() throws IOException, SQLException {
        Path file = example.write(example.bytes());
        Row trial;
        try (Workbook workbook = WorkbookFiles.open(file, Catalog.SCHEMA, ExampleFile.ENVIRONMENT, false)) {
            trial = workbook.read(reader -> reader.all(Trials.SHEET).get(3));
            workbook.apply(ChangeSet.edited("", Edit.update(trial, Trials.LESSON, "Relire deux fois.")));
        }
        alter(
                file,
                "DELETE FROM history_entries WHERE before IS NULL AND row = (SELECT id FROM trials WHERE seq = 4)",
                "DELETE FROM trials WHERE seq = 4");
        ExampleFile.Saved saved = example.save(file);
        assertThat(saved.report().setAside()).singleElement().satisfies(item -> {
            assertThat(item.extent()).isEqualTo(Extent.PART);
            assertThat(item.row()).isEqualTo(trial.id());
        });
        assertThat(ExampleFile.rows(saved.file())
                        .get(new ExampleFile.Key("trials", trial.id()))
                        .get(Trials.LESSON))
                .isEqualTo("Relire deux fois.");
    }

    @Test
    void childrenOfALostRowStayWithoutTheReference() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered(
                "DELETE FROM history_entries WHERE row = (SELECT id FROM use_cases WHERE seq = 1)",
                "DELETE FROM use_cases WHERE seq = 1"));
        assertThat(saved.report().setAside())
                .isNotEmpty()
                .allMatch(is(Extent.CELL))
                .allSatisfy(item -> assertThat(Catalog.SCHEMA.targetOf(Objects.requireNonNull(item.column())))
                        .contains(UseCases.SHEET));
        assertThat(ExampleFile.rows(saved.file())).hasSize(example.rows().size() - 1);
        assertThat(line(saved, "use_cases").found()).isEqualTo(7);
    }

    @Test
    void whatFreePagesStillHoldIsNotInTheWorkbook() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered(
                "PRAGMA secure_delete = 0",
                "DELETE FROM history_entries WHERE sheet = 'answers'",
                "DELETE FROM answers"));
        assertThat(line(saved, "answers").found()).isZero();
    }

    @Test
    void aRowThatWasDeletedDoesNotComeBackFromAPageThatWasLeft() throws IOException {
        Path file = example.write(example.bytes());
        int leaf = ExampleFile.leafOf("trials", file);
        byte[] old = Arrays.copyOfRange(example.bytes(), leaf * ExampleFile.PAGE, (leaf + 1) * ExampleFile.PAGE);
        Row gone;
        try (Workbook workbook = WorkbookFiles.open(file, Catalog.SCHEMA, ExampleFile.ENVIRONMENT, false)) {
            gone = workbook.read(reader -> reader.all(Trials.SHEET).getFirst());
            workbook.apply(ChangeSet.edited("", Edit.delete(gone)));
        }
        byte[] now = Files.readAllBytes(file);
        byte[] damaged = Arrays.copyOf(now, now.length + ExampleFile.PAGE);
        System.arraycopy(old, 0, damaged, now.length, ExampleFile.PAGE);
        ExampleFile.Saved saved = example.save(damaged);
        assertThat(ExampleFile.rows(saved.file())).doesNotContainKey(new ExampleFile.Key("trials", gone.id()));
    }

    @Test
    void theHistoryIsKeptAndSaysOfEachRowWhatItsTableHolds() throws IOException, SQLException {
        Path file = altered("DELETE FROM history_entries WHERE sheet = 'people'", "UPDATE trials SET minutes = 7");
        List<Step> before = steps(file);
        ExampleFile.Saved saved = example.save(file);
        List<Step> after = steps(saved.file());
        assertThat(after.subList(1, after.size())).isEqualTo(before);
        assertThat(after.getFirst().kind()).isEqualTo(StepKind.RECOVERED);
        Path again = example.save(saved.file()).file();
        assertThat(ExampleFile.rows(again)).isEqualTo(ExampleFile.rows(saved.file()));
        assertThat(steps(again)).isEqualTo(after);
    }

    private static List<Step> steps(Path file) {
        try (Workbook workbook = WorkbookFiles.open(file, Catalog.SCHEMA, ExampleFile.ENVIRONMENT, true)) {
            return workbook.read(reader -> reader.steps(0, 100));
        }
    }

    @Test
    void entriesWhoseStepIsLostKeepTheirMoment() throws IOException, SQLException {
        Path file = altered("DELETE FROM history_steps WHERE kind = 'example'");
        ExampleFile.Saved saved = example.save(file);
        assertThat(example.missing(saved.file())).isEmpty();
        assertThat(steps(saved.file()))
                .extracting(Step::kind, Step::when)
                .first()
                .isEqualTo(tuple(
                        StepKind.RECOVERED, ExampleFile.ENVIRONMENT.clock().instant()));
    }
}
