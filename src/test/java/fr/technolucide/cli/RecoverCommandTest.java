package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of a damaged workbook is saved in another, and what is not is said. */
class RecoverCommandTest {

    @TempDir
    static Path shared;

    private static Path example;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path damaged;
    private Path target;

    @BeforeAll
    static void makeExample() {
        example = shared.resolve("example.lucide");
        new Terminal(shared).run("new", example, "--example");
    }

    @BeforeEach
    void copyExample() throws IOException {
        terminal = new Terminal(folder);
        damaged = Files.copy(example, folder.resolve("abîmé.lucide"));
        target = folder.resolve("sauvé.lucide");
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + damaged);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aSoundWorkbookIsSavedWhole() {
        Terminal.Said said = terminal.run("recover", damaged, "--to", target);
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("Essais", "60", "n’a pas été modifié", "pas de sauvegarde automatique");
        assertThat(terminal.run("check", target).status()).isZero();
    }

    @Test
    void anOddCellIsNamedAndTheCheckFindsTheNewWorkbookInOrder() throws SQLException, IOException {
        alter("UPDATE trials SET day = '2026-99-99' WHERE seq = 2");
        byte[] before = Files.readAllBytes(damaged);
        Terminal.Said said = terminal.run("recover", damaged, "--to", target, "--json");
        assertThat(said.status()).isEqualTo(1);
        Map<String, Object> answer = Json.object(said.out());
        assertThat(answer.get("sheets"))
                .extracting("trials")
                .isEqualTo(Map.of("found", 60L, "saved", 60L, "set_aside", 1L));
        assertThat((List<?>) answer.get("set_aside"))
                .singleElement()
                .extracting("sheet", "column", "raw")
                .containsExactly("trials", "day", "2026-99-99");
        assertThat(answer).containsKey("copy");
        assertThat(Files.readAllBytes(damaged)).isEqualTo(before);
        assertThat(terminal.run("check", target).status()).isZero();
    }

    @Tag("slow")
    @Test
    void inWordsTheCellIsSaidInTheLanguageOfThePerson() throws SQLException {
        alter("UPDATE trials SET day = '2026-99-99' WHERE seq = 2");
        assertThat(terminal.run("recover", damaged, "--to", target).out())
                .containsPattern("Mis de côté \\(.*\\).: «.Jour.» valait «.2026-99-99.»");
        assertThat(terminal.run("recover", damaged, "--to", target, "--force", "--lang", "en")
                        .out())
                .contains("Set aside (", "was “2026-99-99”");
    }

    @Tag("slow")
    @Test
    void theNewestCopyInOrderIsSaidWithWhatItHasMore() throws IOException, SQLException {
        Environment environment =
                new Environment(Terminal.CLOCK, UUID.fromString("00000000-0000-4000-8000-000000000001"), "");
        Path copy;
        try (Workbook workbook = WorkbookFiles.open(damaged, Catalog.SCHEMA, environment, true)) {
            copy = new Backups(folder.resolve("backups"), Terminal.CLOCK).copy(workbook);
        }
        Files.write(copy.resolveSibling("2027-01-01T000000.000.lucide"), new byte[5_000]);
        alter("DELETE FROM learning");
        alter("DELETE FROM history_entries WHERE sheet = 'learning'");
        Terminal.Said said = terminal.run("recover", damaged, "--to", target);
        assertThat(said.out()).contains(copy.toString(), "davantage de lignes");
        assertThat(Json.object(terminal.run("recover", damaged, "--to", target, "--force", "--json")
                                .out())
                        .get("copy"))
                .isEqualTo(copy.toString());
    }

    @Test
    void aTargetThatExistsAndAFileWithNothingToReadAreRefused() throws IOException {
        Files.write(target, new byte[10]);
        assertThat(terminal.run("recover", damaged, "--to", target).status()).isEqualTo(2);
        assertThat(terminal.run("recover", damaged, "--to", damaged, "--force").status())
                .isEqualTo(2);
        Files.write(damaged, new byte[20_000]);
        Terminal.Said said = terminal.run("recover", damaged, "--to", target, "--force");
        assertThat(said.status()).isEqualTo(3);
        assertThat(said.err()).contains("Rien n’a pu être lu");
        assertThat(Files.readAllBytes(target)).isEqualTo(new byte[10]);
    }

    @Test
    void aJournalBesideIsLeftAlone() throws IOException {
        Path journal = Files.writeString(folder.resolve("abîmé.lucide-journal"), "quoi que ce soit");
        Terminal.Said said = terminal.run("recover", damaged, "--to", target);
        assertThat(said.out()).contains("abîmé.lucide-journal");
        assertThat(journal).hasContent("quoi que ce soit");
    }
}
