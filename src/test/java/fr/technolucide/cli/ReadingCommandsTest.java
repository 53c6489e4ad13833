package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.technolucide.catalog.OlderWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that only reads changes nothing in the folder of the workbook, whatever lies there. */
class ReadingCommandsTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Terminal terminal;
    private Path file;

    @BeforeEach
    void begin() {
        terminal = new Terminal(elsewhere);
        file = folder.resolve("x.lucide");
    }

    private List<List<Object>> commands() {
        return List.of(
                List.of("info", file),
                List.of("figures", file, "--json"),
                List.of("history", file),
                List.of("check", file),
                List.of("export", file, "--to", elsewhere.resolve("e.json"), "--force"),
                List.of("export", file, "--to", elsewhere.resolve("csv"), "--csv", "--force"),
                List.of("print", file, "checklist", "--blank", "--to", elsewhere.resolve("c.pdf"), "--force"),
                List.of("calendar", file, "--to", elsewhere.resolve("c.ics"), "--force"),
                List.of("backup", file, "--to", elsewhere.resolve("b.lucide"), "--force"),
                List.of("import", file, elsewhere.resolve("rows.csv"), "--sheet", "trials", "--dry-run"));
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.toList()) {
                content.put(
                        path.toString(),
                        Files.getLastModifiedTime(path)
                                + (Files.isRegularFile(path) ? Arrays.hashCode(Files.readAllBytes(path)) + "" : ""));
            }
        }
        return content;
    }

    private void assertNothingChanges(int... statuses) throws IOException {
        Files.writeString(elsewhere.resolve("rows.csv"), "Outil;Jour;Durée (min);Tâche\nPlumier;25/11/2026;10;essai\n");
        Map<String, String> before = content();
        for (List<Object> command : commands()) {
            Terminal.Said said = terminal.run(command.toArray());
            assertThat(statuses).as(command + said.err()).contains(said.status());
            assertThat(content()).as(command.toString()).isEqualTo(before);
        }
        assertThat(terminal.defects).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {"nothing", "lock file", "drafts", "older", "foreign journal", "torn", "odd cell", "trigger"})
    void nothingOfTheFolderChanges(String beside) throws IOException, SQLException {
        if (beside.equals("older")) {
            OlderWorkbook.at(file);
        } else {
            terminal.run("new", file, "--example");
        }
        int[] statuses = {0, 1};
        switch (beside) {
            case "lock file" -> Files.writeString(folder.resolve(".x.lucide.open"), "person=Amina\n");
            case "drafts" -> {
                Path draft = Files.writeString(
                        folder.resolve(".technolucide-00000000-0000-4000-8000-000000000001.part"), "old");
                Files.setLastModifiedTime(draft, FileTime.fromMillis(0));
            }
            case "foreign journal" -> Files.write(folder.resolve("x.lucide-journal"), journal());
            case "torn" -> {
                byte[] journal = journal();
                Files.write(folder.resolve("x.lucide-journal"), journal);
                tear();
            }
            case "odd cell" -> {
                sql("UPDATE trials SET day = '2026-99-99' WHERE seq = 2");
                statuses = new int[] {1, 3};
            }
            case "trigger" -> {
                sql("CREATE TRIGGER t1 AFTER INSERT ON trials BEGIN DELETE FROM retro_notes; END");
                statuses = new int[] {3};
            }
            default -> {}
        }
        assertNothingChanges(statuses);
    }

    /** Returns what a program that dies while it writes to a copy of this workbook leaves beside it. */
    private byte[] journal() throws IOException, SQLException {
        Path copy = Files.copy(file, elsewhere.resolve("copy.lucide"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 2");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE trials SET task = hex(randomblob(100))");
            statement.execute("UPDATE history_entries SET after = hex(randomblob(400))");
            byte[] journal = Files.readAllBytes(elsewhere.resolve("copy.lucide-journal"));
            torn = Files.readAllBytes(copy);
            statement.execute("ROLLBACK");
            return journal;
        }
    }

    private byte[] torn = {};

    private void tear() throws IOException {
        Files.write(file, torn);
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Tag("slow")
    @Test
    void aFolderThatCannotBeWrittenToIsReadAllTheSame() throws IOException, SQLException {
        terminal.run("new", file, "--example");
        Files.write(folder.resolve("x.lucide-journal"), journal());
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        } catch (UnsupportedOperationException notHere) {
            assumeThat(notHere).as("permissions").isNull();
        }
        try {
            assertNothingChanges(0, 1);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aJournalThatWasSetAsideIsNamedByTheCheck() throws IOException {
        terminal.run("new", file, "--example");
        Path aside = Files.writeString(folder.resolve("x.lucide-journal-set-aside-12345678"), "of another file");
        Terminal.Said check = terminal.run("check", file);
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("mis de côté", aside.toString());
        assertThat(Json.object(terminal.run("check", file, "--json").out()))
                .containsEntry("set_aside", List.of(aside.toString()));
    }

    @Tag("slow")
    @Test
    void anOddCellIsNamedByTheCheckAndByWhatIsRefused() throws SQLException {
        terminal.run("new", file, "--example");
        sql("UPDATE trials SET day = '2026-99-99' WHERE seq = 2");

        Terminal.Said check = terminal.run("check", file);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("essai", "Jour", "2026-99-99");

        Terminal.Said json = terminal.run("check", file, "--json");
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.out())
                .contains("\"sound\":false", "\"sheet\":\"trials\"", "\"column\":\"day\"", "2026-99-99", "\"row\":\"");

        Terminal.Said export = terminal.run("export", file, "--to", elsewhere.resolve("e.json"));
        assertThat(export.status()).isEqualTo(3);
        assertThat(export.err()).hasLineCount(1).contains("essai", "Jour", "2026-99-99", "recover");
        assertThat(elsewhere.resolve("e.json")).doesNotExist();

        sql("UPDATE trials SET day = NULL WHERE seq = 2");
        sql("UPDATE tools SET contract = 'autre' WHERE seq = 1");
        assertThat(terminal.run("check", file).out()).contains("outil", "autre");
        assertThat(terminal.run("figures", file).status()).isEqualTo(3);
    }

    @Test
    void whatIsNotOursIsSaidByTheCheckAndKeepsAnImportOut() throws SQLException, IOException {
        terminal.run("new", file, "--example");
        sql("CREATE TRIGGER t1 AFTER INSERT ON trials BEGIN DELETE FROM retro_notes; END");
        byte[] before = Files.readAllBytes(file);
        Path rows = Files.writeString(
                elsewhere.resolve("rows.csv"), "Outil;Jour;Durée (min);Tâche\nPlumier;25/11/2026;10;a\n");

        for (List<Object> command :
                List.<List<Object>>of(List.of("check", file), List.of("import", file, rows), List.of("undo", file))) {
            Terminal.Said said = terminal.run(command.toArray());
            assertThat(said.status()).isEqualTo(3);
            assertThat(said.err()).hasLineCount(1).contains("déclencheur", "t1");
        }
        assertThat(file).hasBinaryContent(before);
    }
}
