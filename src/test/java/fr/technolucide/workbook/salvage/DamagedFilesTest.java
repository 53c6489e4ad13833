package fr.technolucide.workbook.salvage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.OlderWorkbook;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files damaged in other ways than by whole pages: what can be read is saved, and it always ends. */
class DamagedFilesTest {

    @TempDir
    static Path folder;

    private static ExampleFile example;

    @BeforeAll
    static void makeExample() throws IOException {
        example = new ExampleFile(folder);
    }

    private static Path altered(String... statements) throws IOException, SQLException {
        Path file = example.write(example.bytes());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    private static long count(Path file, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("SELECT count(*) FROM " + table).getLong(1);
        }
    }

    @Test
    void oneOddCellCostsThatCellAndTheHistoryGivesWhatItWas() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered("UPDATE trials SET day = '2026-99-99' WHERE seq = 2"));
        assertThat(example.missing(saved.file())).isEmpty();
        assertThat(saved.report().setAside()).singleElement().satisfies(item -> {
            assertThat(item.sheet()).isEqualTo(Trials.SHEET);
            assertThat(item.column()).isEqualTo(Trials.DAY);
            assertThat(item.raw()).isEqualTo("2026-99-99");
            assertThat(item.label()).isNotBlank();
        });
    }

    @Test
    void withoutHistoryTheCellIsEmptyAndTheRowStays() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered(
                "DELETE FROM history_entries",
                "DELETE FROM history_steps",
                "UPDATE trials SET data_used = 'inconnu' WHERE seq = 3",
                "UPDATE trials SET tool = x'00112233445566778899aabbccddeeff' WHERE seq = 4"));
        assertThat(saved.report().setAside())
                .extracting(SalvageReport.Item::raw)
                .containsExactlyInAnyOrder("inconnu", "00112233-4455-6677-8899-aabbccddeeff");
        assertThat(example.missing(saved.file())).hasSize(2);
        assertThat(count(saved.file(), "trials")).isEqualTo(60);
        try (Workbook workbook = WorkbookFiles.open(saved.file(), Catalog.SCHEMA, ExampleFile.ENVIRONMENT, true)) {
            List<Step> steps = workbook.read(reader -> reader.steps(0, 10));
            assertThat(steps).extracting(Step::kind).containsExactly(StepKind.RECOVERED);
        }
    }

    @Tag("slow")
    @Test
    void aTableThatIsNotStrictAndAHugeCellCostTheCellsThatDoNotFit() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered(
                "PRAGMA writable_schema = 1",
                "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'trials'",
                "PRAGMA writable_schema = 0",
                "VACUUM",
                "UPDATE trials SET lesson = zeroblob(30000000) WHERE seq = 5",
                "UPDATE trials SET minutes = 'beaucoup' WHERE seq = 6",
                "UPDATE trials SET minutes = 1.5 WHERE seq = 7"));
        assertThat(example.missing(saved.file())).isEmpty();
        assertThat(saved.report().setAside()).hasSize(3);
    }

    @Test
    void aRowThatWasDeletedStaysDeleted() throws IOException {
        Path file = example.write(example.bytes());
        Row gone;
        try (Workbook workbook = WorkbookFiles.open(file, Catalog.SCHEMA, ExampleFile.ENVIRONMENT, false)) {
            gone = workbook.read(reader -> reader.all(Trials.SHEET).get(5));
            workbook.apply(ChangeSet.edited("", Edit.delete(gone)));
        }
        ExampleFile.Saved saved = example.save(file);
        assertThat(ExampleFile.rows(saved.file()))
                .hasSize(example.rows().size() - 1)
                .doesNotContainKey(new ExampleFile.Key("trials", gone.id()));
        assertThat(saved.report().isWhole()).isTrue();
    }

    @Test
    void withoutItsFirstPageAWorkbookIsKnownByTheShapeOfItsRecords() throws IOException {
        byte[] damaged = example.bytes();
        ExampleFile.zero(damaged, 0);
        ExampleFile.Saved saved = example.save(damaged);
        assertThat(example.missing(saved.file())).isEmpty();
        assertThat(saved.report().isWhole()).isFalse();
    }

    @Test
    void aFileCutShortGivesWhatItHolds() throws IOException {
        byte[] whole = example.bytes();
        ExampleFile.Saved saved = example.save(Arrays.copyOf(whole, whole.length * 8 / 10 + 1_000));
        assertThat(example.share(saved.file())).isGreaterThan(0.6);
    }

    @Test
    void anOlderWorkbookBecomesOneOfThisVersion() throws IOException {
        Path older = OlderWorkbook.at(folder.resolve("older.lucide"));
        ExampleFile.Saved saved = example.save(older);
        assertThat(saved.report().isWhole()).isTrue();
        try (Workbook workbook = WorkbookFiles.open(saved.file(), Catalog.SCHEMA, ExampleFile.ENVIRONMENT, false);
                Workbook before = WorkbookFiles.consult(older, Catalog.SCHEMA, ExampleFile.ENVIRONMENT)) {
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                if (sheet.isSeeded()) { // what the program brings today comes along
                    assertThat(cells(workbook, sheet)).as(sheet.name()).containsAll(cells(before, sheet));
                } else {
                    assertThat(cells(workbook, sheet)).as(sheet.name()).isEqualTo(cells(before, sheet));
                }
            }
        }
    }

    private static List<Cells> cells(Workbook workbook, Sheet sheet) {
        return workbook.read(
                reader -> reader.all(sheet).stream().map(Row::cells).toList());
    }

    @Test
    void cellsAreReadInTheOrderThatTheFileTells() throws IOException, SQLException {
        ExampleFile.Saved saved = example.save(altered(
                "DELETE FROM history_entries",
                "DELETE FROM history_steps",
                "ALTER TABLE people ADD COLUMN later TEXT",
                "UPDATE people SET later = role",
                "ALTER TABLE people DROP COLUMN role",
                "ALTER TABLE people RENAME COLUMN later TO role"));
        assertThat(example.missing(saved.file())).isEmpty();
        assertThat(saved.report().isWhole()).isTrue();
    }

    @Test
    void whatIsSavedIsFoundByTheSearch() throws IOException {
        Path file = example.save(example.bytes()).file();
        Path good = example.write(example.bytes());
        for (String word : List.of("plumier", "chloe", "reunion")) {
            assertThat(hits(file, word)).as(word).isNotEmpty().isEqualTo(hits(good, word));
        }
    }

    private static List<UUID> hits(Path file, String word) {
        try (Workbook workbook = WorkbookFiles.open(file, Catalog.SCHEMA, ExampleFile.ENVIRONMENT, true)) {
            return workbook.read(reader ->
                    reader.search(word, 0, 1_000).stream().map(Hit::row).toList());
        }
    }

    @Test
    void whatHoldsNothingOfAWorkbookGivesNone() throws IOException, SQLException {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE letters (k INTEGER PRIMARY KEY, a BLOB, b TEXT)");
            statement.execute("INSERT INTO letters VALUES (1, 'abcdefgh', 'x'), (2, randomblob(15), 'y')");
        }
        for (Path nothing : List.of(example.write(noise), other, example.write(new byte[50_000]))) {
            refused(nothing, Problem.NOTHING_READABLE);
        }
        refused(folder.resolve("absent.lucide"), Problem.MISSING);
        refused(example.write(new byte[0]), Problem.EMPTY);
        refused(folder, Problem.DIRECTORY);
    }

    private static void refused(Path file, Problem problem) throws IOException {
        Path target = folder.resolve("never.lucide");
        assertThatThrownBy(() -> Salvage.of(file, Catalog.SCHEMA, ExampleFile.ENVIRONMENT, List.of())
                        .to(target))
                .isInstanceOfSatisfying(WorkbookException.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(problem);
                    assertThat(refusal.sentence()).isNotBlank().doesNotContain("workbook.problem");
                });
        assertThat(target).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().contains(".new")))
                    .isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void bytesChangedAnywhereNeverMakeItFail() throws IOException {
        mutations(0, 4);
    }

    @Test
    @Tag("slow")
    void bytesChangedAnywhereNeverMakeItFailManyTimes() throws IOException {
        mutations(4, 400);
    }

    /** Changes single bytes, runs of bytes, and whole sectors. */
    private static void mutations(int from, int to) throws IOException {
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            byte[] damaged = example.bytes();
            int times = 1 << random.nextInt(9);
            for (int i = 0; i < times; i++) {
                int at = random.nextInt(random.nextInt(4) == 0 ? 16_384 : damaged.length);
                int length = Math.min(damaged.length - at, 1 << random.nextInt(10));
                for (int j = at; j < at + (i % 3 == 0 ? length : 1); j++) {
                    damaged[j] = (byte) random.nextInt(256);
                }
            }
            Path file = example.write(damaged);
            try {
                ExampleFile.Saved saved = example.save(file);
                assertThat(ExampleFile.rows(saved.file())).as("seed %s", seed).isNotEmpty();
                Files.delete(saved.file());
            } catch (WorkbookException refused) {
                assertThat(refused.problem()).as("seed %s", seed).isIn(Problem.NOTHING_READABLE, Problem.NEWER);
            }
            Files.delete(file);
        }
    }
}
