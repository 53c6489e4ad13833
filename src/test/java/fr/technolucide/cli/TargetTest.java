package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
