package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.store.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where commands agree to write. */
class TargetTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path workbook;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
        workbook = folder.resolve("t.lucide");
        assertThat(terminal.run("new", workbook).status()).isZero();
    }

    @Test
    void aDeviceIsNeverReplaced() throws IOException {
        Path nowhere = Path.of("/dev/null");
        assumeThat(Files.exists(nowhere)).isTrue();
        Path link = Files.createSymbolicLink(folder.resolve("nowhere.pdf"), nowhere);

        Terminal.Said said = terminal.run("print", workbook, "checklist", "--to", link, "--force");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("n’est pas un fichier ordinaire");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void aDocumentNeverReplacesAWorkbook() {
        Path other = folder.resolve("u.lucide");
        terminal.run("new", other);

        assertThat(terminal.run("print", workbook, "checklist", "--to", other, "--force")
                        .status())
                .isEqualTo(2);
        assertThat(terminal.run("calendar", workbook, "--to", other, "--force").status())
                .isEqualTo(2);
        assertThat(terminal.run("info", other).status()).isZero();
    }

    @Test
    void aNameIsNeeded() {
        Terminal.Said said = terminal.run("print", workbook, "checklist", "--to", "");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("Le nom du fichier à écrire est vide");
    }

    @Test
    void theLongestNameOfAWorkbookIsMadeAndCopied() {
        Path longest = folder.resolve("a".repeat(240) + ".lucide");
        assertThat(terminal.run("new", longest).status()).isZero();

        Path copy = folder.resolve("b".repeat(240) + ".lucide");

        assertThat(terminal.run("backup", longest, "--to", copy).status()).isZero();
        assertThat(terminal.run("info", copy).status()).isZero();
        assertThat(folder.toFile().list((parent, name) -> name.startsWith("."))).isEmpty();
    }

    @Test
    void aWorkbookThatIsOpenIsNeverReplaced() {
        Path backup = folder.resolve("b.lucide");
        terminal.run("backup", workbook, "--to", backup);
        terminal.run("new", folder.resolve("open.lucide"), "--example");
        Path open = folder.resolve("open.lucide");
        try (LockFile _ = LockFile.claim(open, elsewhere()).orElseThrow()) {
            for (Object[] command : List.of(
                    new Object[] {"new", open, "--force"},
                    new Object[] {"backup", workbook, "--to", open, "--force"},
                    new Object[] {"restore", backup, "--to", open, "--force"})) {
                Terminal.Said said = terminal.run(command);
                assertThat(said.status()).as(said.err()).isEqualTo(3);
                assertThat(said.err()).contains("est ouvert dans une fenêtre").hasLineCount(1);
            }
        }
        assertThat(terminal.run("info", open, "--json").out()).contains("\"trials\":60");
        assertThat(terminal.run("new", open, "--force").status()).isZero();
        assertThat(terminal.run("info", open, "--json").out()).contains("\"trials\":0");
    }

    @Test
    void throughALinkTheFileThatItLeadsToIsReplaced() throws IOException {
        Path real = Files.createDirectory(folder.resolve("ailleurs")).resolve("vrai.lucide");
        terminal.run("new", real, "--example");
        Path link = Files.createSymbolicLink(folder.resolve("lien.lucide"), real);

        Terminal.Said said = terminal.run("new", link, "--force");

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains(real.toRealPath().toString());
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isSymbolicLink(real)).isFalse();
        assertThat(terminal.run("info", real, "--json").out()).contains("\"trials\":0");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("lien.lucide"), folder.resolve("absent.lucide"));

        for (boolean force : List.of(false, true)) {
            Terminal.Said said = force ? terminal.run("new", link, "--force") : terminal.run("new", link);
            assertThat(said.status()).isEqualTo(2);
            assertThat(said.err()).contains("ne mène à aucun fichier").hasLineCount(1);
        }
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void aDocumentReplacesALinkThatLeadsNowhereOnlyWhenTold() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("lien.ics"), folder.resolve("absent.ics"));

        Terminal.Said said = terminal.run("calendar", workbook, "--to", link);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("ne mène à aucun fichier").hasLineCount(1);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(terminal.run("calendar", workbook, "--to", link, "--force").status())
                .isZero();
    }

    @Test
    void aFileWhereAFolderIsMeantIsNotSaidToBeMissing() {
        Terminal.Said said = terminal.run("calendar", workbook, "--to", workbook.resolve("c.ics"));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("est un fichier").doesNotContain("n’existe pas");
    }

    private static Environment elsewhere() {
        return new Environment(Terminal.CLOCK, UUID.fromString("00000000-0000-4000-8000-000000000002"), "Amina");
    }
}
