package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.ENVIRONMENT;
import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static fr.technolucide.workbook.store.Samples.TOOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a sound workbook of ours is refused, and stays byte for byte as it was. */
class OpeningTest {

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void makeWorkbook() {
        good = folder.resolve("good.lucide");
        try (Workbook workbook = WorkbookFiles.create(good, SCHEMA, ENVIRONMENT, List.of(), false)) {
            Edit[] tools = new Edit[300];
            Arrays.setAll(tools, i -> Samples.tool(workbook.mint(), "Outil " + i));
            workbook.apply(ChangeSet.edited("", tools));
        }
    }

    private void refused(Path file, Problem problem) throws IOException {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        assertThatThrownBy(() -> {
                    try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
                        WorkbookFiles.requireSound(workbook);
                    }
                })
                .isInstanceOfSatisfying(WorkbookException.class, e -> {
                    assertThat(e.problem()).isEqualTo(problem);
                    assertThat(e.sentence()).isNotBlank().doesNotContain("workbook.problem");
                });
        if (Files.isRegularFile(file)) {
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void whatIsNotAWorkbookIsRefused() throws IOException {
        byte[] noise = new byte[90_000];
        new Random(1).nextBytes(noise);
        refused(file("noise.lucide", noise), Problem.NOT_A_WORKBOOK);
        refused(file("letter.docx", "PK\3\4 une lettre".getBytes(StandardCharsets.UTF_8)), Problem.NOT_A_WORKBOOK);
        refused(file("empty.lucide", new byte[0]), Problem.EMPTY);
        refused(folder.resolve("absent.lucide"), Problem.MISSING);
        assertThat(folder.resolve("absent.lucide")).doesNotExist();
        refused(Files.createDirectory(folder.resolve("dir.lucide")), Problem.DIRECTORY);
    }

    @Test
    void aWorkbookCutShortIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        refused(file("cut.lucide", Arrays.copyOf(whole, whole.length * 6 / 10)), Problem.TRUNCATED);
        refused(file("short.lucide", Arrays.copyOf(whole, 3_000)), Problem.TRUNCATED);
        refused(file("tiny.lucide", Arrays.copyOf(whole, 60)), Problem.NOT_A_WORKBOOK);
    }

    @Test
    void aWorkbookWithScrambledPagesIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        for (int i = 4_096; i < whole.length; i++) {
            whole[i] ^= 0x5A;
        }
        refused(file("scrambled.lucide", whole), Problem.DAMAGED);
    }

    @Test
    void anotherApplicationsDatabaseIsRefused() throws IOException, SQLException {
        Path other = folder.resolve("other.lucide");
        sql(other, "CREATE TABLE t (a)");
        refused(other, Problem.OTHER_APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE trials__with_people",
                "DROP TABLE search",
                "ALTER TABLE trials DROP COLUMN lesson",
                "ALTER TABLE tools DROP COLUMN price; ALTER TABLE tools ADD COLUMN price TEXT",
                "DELETE FROM workbook",
                "UPDATE workbook SET revision = x'00'",
                "UPDATE workbook SET last_change = 'hier'"
            })
    void aWorkbookThatAnotherProgramTookApartIsRefused(String how) throws IOException, SQLException {
        Path file = Files.copy(good, folder.resolve("taken-apart.lucide"));
        sql(file, how);
        refused(file, Problem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quoi ? #1 50 % & 'c'.lucide", "😀 été.lucide", "deux\nlignes.lucide"})
    void anyNameThatTheDiskAdmitsWillDo(String name) throws IOException {
        Path file = Files.copy(good, folder.resolve(name));
        Path copy = folder.resolve("copie de " + name);
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Un de plus")));
            workbook.copyTo(copy);
        }
        try (Workbook workbook = WorkbookFiles.open(copy, SCHEMA, ENVIRONMENT, false)) {
            long tools = workbook.read(r -> r.count(TOOLS));
            assertThat(tools).isEqualTo(301);
        }
    }

    @Test
    void theJournalOfAFileThatIsGoneIsNotPlayedIntoTheOneThatTakesItsPlace() throws IOException, SQLException {
        Path journal = hotJournal();
        Path restored = folder.resolve("restored.lucide");
        Files.copy(journal, folder.resolve("restored.lucide-journal"));
        WorkbookFiles.restore(good, restored, SCHEMA, ENVIRONMENT, false);
        Path made = folder.resolve("made.lucide");
        Files.copy(journal, folder.resolve("made.lucide-journal"));
        WorkbookFiles.create(made, SCHEMA, ENVIRONMENT, List.of(), false).close();
        Path replaced = Files.copy(good, folder.resolve("replaced.lucide"));
        Files.copy(journal, folder.resolve("replaced.lucide-journal"));
        WorkbookFiles.create(replaced, SCHEMA, ENVIRONMENT, List.of(), true).close();
        assertThat(List.of(restored, made, replaced)).allSatisfy(file -> {
            try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, ENVIRONMENT, false)) {
                assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
            }
        });
    }

    /** What a program killed in the middle of a transaction leaves beside its file. */
    private Path hotJournal() throws IOException, SQLException {
        Path torn = Files.copy(good, folder.resolve("torn.lucide"));
        Path journal = folder.resolve("journal");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + torn);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 2");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE tools SET name = hex(randomblob(100))");
            statement.execute("UPDATE history_entries SET after = hex(randomblob(400))");
            Files.copy(folder.resolve("torn.lucide-journal"), journal);
            statement.execute("ROLLBACK");
        }
        return journal;
    }

    @Test
    void aNewerWorkbookIsRefusedForWritingAndOpensReadOnly() throws IOException, SQLException {
        Path newer = Files.copy(good, folder.resolve("newer.lucide"));
        sql(newer, "PRAGMA user_version = 9999");
        refused(newer, Problem.NEWER);
        try (Workbook workbook = WorkbookFiles.open(newer, SCHEMA, ENVIRONMENT, true)) {
            long tools = workbook.read(r -> r.count(TOOLS));
            assertThat(tools).isEqualTo(300);
            assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Un de plus"))))
                    .isInstanceOfSatisfying(
                            WorkbookException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.READ_ONLY));
        }
    }

    @Test
    void aWorkbookIsNeverMadeOverAFile() throws IOException {
        byte[] before = Files.readAllBytes(good);
        assertThatThrownBy(() -> WorkbookFiles.create(good, SCHEMA, ENVIRONMENT, List.of(), false))
                .isInstanceOf(WorkbookException.class);
        assertThat(Files.readAllBytes(good)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(good);
        }
    }

    @Test
    void aFileReplacedUnderUsIsNoticedBeforeAnythingIsWritten() throws IOException {
        Path stranger = folder.resolve("stranger.lucide");
        WorkbookFiles.create(stranger, SCHEMA, ENVIRONMENT, List.of(), false).close();
        try (Workbook workbook = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false)) {
            Files.move(stranger, good, StandardCopyOption.REPLACE_EXISTING);
            byte[] before = Files.readAllBytes(good);
            assertReplaced(workbook);
            assertThat(Files.readAllBytes(good)).isEqualTo(before);
        }
    }

    @Test
    void aFileOverwrittenInPlaceByAStrangerIsNoticed() throws IOException, SQLException {
        try (Workbook workbook = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false)) {
            sql(
                    good,
                    "DELETE FROM history_entries; DELETE FROM history_steps;"
                            + "UPDATE workbook SET revision = randomblob(16)");
            assertReplaced(workbook);
        }
    }

    @Test
    void whatWasReplacedUnderUsCanStillBeCopied() throws IOException {
        Path stranger = folder.resolve("stranger.lucide");
        WorkbookFiles.create(stranger, SCHEMA, ENVIRONMENT, List.of(), false).close();
        Path copy = folder.resolve("copy.lucide");
        try (Workbook workbook = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false)) {
            Files.move(stranger, good, StandardCopyOption.REPLACE_EXISTING);
            assertReplaced(workbook);
            workbook.copyTo(copy);
        }
        try (Workbook workbook = WorkbookFiles.open(copy, SCHEMA, ENVIRONMENT, false)) {
            long tools = workbook.read(r -> r.count(TOOLS));
            assertThat(tools).isEqualTo(300);
        }
    }

    @Test
    void aDamagedWorkbookIsNeverWrittenToWhoeverOpensIt() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        int page = 16 * 4_096;
        Arrays.fill(whole, page, page + 4_096, (byte) 0x5A);
        Path damaged = file("damaged.lucide", whole);
        try (Workbook workbook = WorkbookFiles.open(damaged, SCHEMA, ENVIRONMENT, false)) {
            assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Imagier"))))
                    .isInstanceOfSatisfying(
                            WorkbookException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
        }
        assertThat(Files.readAllBytes(damaged)).isEqualTo(whole);
    }

    private static void assertReplaced(Workbook workbook) {
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Un de plus"))))
                .isInstanceOfSatisfying(
                        WorkbookException.class, e -> assertThat(e.problem()).isEqualTo(Problem.REPLACED));
    }

    @Test
    void workOfAnotherProgramOfOursIsTakenAsItIs() {
        try (Workbook window = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false);
                Workbook command = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false)) {
            command.apply(ChangeSet.edited("", Samples.tool(command.mint(), "De la ligne de commande")));
            window.apply(ChangeSet.edited("", Samples.tool(window.mint(), "De la fenêtre")));
            long tools = window.read(r -> r.count(TOOLS));
            assertThat(tools).isEqualTo(302);
            assertThat(window.undo()).isPresent();
            assertThat(command.undo()).isPresent();
            long left = command.read(r -> r.count(TOOLS));
            assertThat(left).isEqualTo(300);
        }
    }

    @Test
    void theStepsOfAnotherProgramAreToldOnceWhenCaughtUpWithAndBeforeTheNextChange() {
        List<String> told = new ArrayList<>();
        try (Workbook window = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false);
                Workbook command = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false)) {
            window.onStep(step -> told.add(step.subject()));
            window.catchUp();
            command.apply(ChangeSet.edited("un", Samples.tool(command.mint(), "Un")));
            command.apply(ChangeSet.edited("deux", Samples.tool(command.mint(), "Deux")));
            window.catchUp();
            assertThat(told).containsExactly("un", "deux");
            assertThat(window.lastChange()).isEqualTo(command.lastChange());
            window.catchUp();
            command.apply(ChangeSet.edited("trois", Samples.tool(command.mint(), "Trois")));
            window.apply(ChangeSet.edited("quatre", Samples.tool(window.mint(), "Quatre")));
            assertThat(told).containsExactly("un", "deux", "trois", "quatre");
        }
    }

    @Test
    void theStepsOfAnotherProgramAreToldEvenWhenTheNextChangeIsRefused() {
        List<String> told = new ArrayList<>();
        try (Workbook window = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false);
                Workbook command = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false)) {
            window.onStep(step -> told.add(step.subject()));
            command.apply(ChangeSet.edited("un", Samples.tool(command.mint(), "Un")));
            assertThatThrownBy(() -> window.apply(ChangeSet.edited("", Samples.tool(window.mint(), ""))))
                    .isInstanceOf(RefusedEdit.class);
            assertThat(told).containsExactly("un");
        }
    }

    @Test
    void aWorkbookThatIsNotReplacedAfterAllKeepsTheJournalItNeeds() throws IOException {
        Path journal = Files.writeString(folder.resolve("good.lucide-journal"), "what was being written");
        assertThatThrownBy(() -> TemporaryFiles.moveInPlace(folder.resolve("absent"), good, true))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(journal).hasContent("what was being written");
        assertThat(folder).isDirectoryNotContaining("glob:**.aside");
    }

    @Test
    void theFileIsPlainStrictSqliteWithNothingLeftBeside() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + good);
                Statement statement = connection.createStatement()) {
            assertThat(one(statement, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(one(statement, "PRAGMA application_id")).isEqualTo("" + Header.APPLICATION_ID);
            assertThat(one(statement, "PRAGMA user_version")).isEqualTo("1");
            assertThat(one(statement, "PRAGMA journal_mode")).isEqualTo("delete");
            assertThat(one(
                            statement,
                            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                    + " AND NOT strict AND name NOT LIKE 'sqlite_%'"))
                    .isEqualTo("0");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(good);
        }
    }

    @Test
    void aConnectionStandsAsDecided() throws SQLException {
        try (Connection connection = Connections.open(good, false, false, java.time.Duration.ofSeconds(1));
                Statement statement = connection.createStatement()) {
            assertThat(one(statement, "PRAGMA synchronous")).as("EXTRA").isEqualTo("3");
            assertThat(one(statement, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(one(statement, "PRAGMA trusted_schema")).isEqualTo("0");
            assertThat(one(statement, "PRAGMA cell_size_check")).isEqualTo("1");
            assertThat(one(statement, "PRAGMA secure_delete")).isEqualTo("1");
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void whoHasAWorkbookOpenIsSaidUntilItIsClosed() {
        assertThat(LockFile.holder(good, ENVIRONMENT)).isEmpty();
        try (LockFile presence = LockFile.claim(good, ENVIRONMENT).orElseThrow()) {
            assertThat(presence).isNotNull();
            assertThat(LockFile.holder(good, ENVIRONMENT)).hasValueSatisfying(holder -> {
                assertThat(holder.person()).isEqualTo("Chloé");
                assertThat(holder.since()).isEqualTo(ENVIRONMENT.clock().instant());
            });
            assertThat(LockFile.claim(good, ENVIRONMENT)).isEmpty();
        }
        assertThat(LockFile.holder(good, ENVIRONMENT)).isEmpty();
    }

    private static void heldOrThere(ThrowingCallable writing, Problem problem) {
        assertThatThrownBy(writing)
                .isInstanceOfSatisfying(
                        WorkbookException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void aWorkbookThatAWindowHasOpenIsNotReplaced() throws IOException {
        Path draft = Files.copy(good, folder.resolve("draft"));
        byte[] before = Files.readAllBytes(good);
        Path source = folder.resolve("source.lucide");
        try (Workbook workbook = WorkbookFiles.create(source, SCHEMA, ENVIRONMENT, List.of(), false);
                LockFile presence = LockFile.claim(good, ENVIRONMENT).orElseThrow()) {
            assertThat(presence).isNotNull();
            heldOrThere(() -> WorkbookFiles.create(good, SCHEMA, ENVIRONMENT, List.of(), true), Problem.HELD);
            heldOrThere(() -> WorkbookFiles.copy(workbook, good, true, ENVIRONMENT), Problem.HELD);
            heldOrThere(() -> WorkbookFiles.restore(source, good, SCHEMA, ENVIRONMENT, true), Problem.HELD);
            heldOrThere(() -> WorkbookFiles.moveInPlace(draft, good, true, ENVIRONMENT), Problem.HELD);
        }
        assertThat(Files.readAllBytes(good)).isEqualTo(before);
        assertThat(draft).exists();
    }

    @Test
    void aCopyTakesThePlaceOfAFileOnlyWhenItIsToldToAndNeverOfItsOwn() throws IOException {
        Path there = Files.writeString(folder.resolve("là.lucide"), "à moi");
        try (Workbook workbook = WorkbookFiles.open(good, SCHEMA, ENVIRONMENT, false)) {
            heldOrThere(() -> WorkbookFiles.copy(workbook, there, false, ENVIRONMENT), Problem.TARGET_EXISTS);
            heldOrThere(() -> WorkbookFiles.copy(workbook, good, true, ENVIRONMENT), Problem.TARGET_EXISTS);
            heldOrThere(() -> workbook.copyTo(there), Problem.TARGET_EXISTS);
            assertThat(there).hasContent("à moi");
            WorkbookFiles.copy(workbook, there, true, ENVIRONMENT);
        }
        try (Workbook copy = WorkbookFiles.open(there, SCHEMA, ENVIRONMENT, true)) {
            assertThat(copy.isReadOnly()).isTrue();
            assertThat(copy.<Long>read(reader -> reader.count(TOOLS))).isEqualTo(300);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside").containsExactlyInAnyOrder(good, there);
        }
    }
}
