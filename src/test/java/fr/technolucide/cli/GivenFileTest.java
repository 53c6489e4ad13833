package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person gives to be read and is no ordinary file. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GivenFileTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
    }

    private Path pipe() throws IOException, InterruptedException {
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        assumeThat(Files.isExecutable(mkfifo)).isTrue();
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder(mkfifo.toString(), pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        return pipe;
    }

    @Test
    void aPipeIsNotWaitedForAsADamagedWorkbook() throws IOException, InterruptedException {
        Path target = folder.resolve("n.lucide");

        Terminal.Said said = terminal.run("recover", pipe(), "--to", target);

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.err()).contains("n’est pas un cahier").hasLineCount(1);
        assertThat(target).doesNotExist();
    }

    @Test
    void aPipeIsNotWaitedForAsARecipe() throws IOException, InterruptedException {
        Path workbook = folder.resolve("a.lucide");
        terminal.run("new", workbook);
        Path source = Files.writeString(folder.resolve("s.csv"), "Nom\nChloé\n");

        Terminal.Said said = terminal.run("import", workbook, source, "--recipe", pipe());

        assertThat(said.status()).isEqualTo(4);
        assertThat(said.err()).contains("n’est pas un fichier ordinaire").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "verdict"})
    void whatIsThereIsNotSaidToBeMissing(String command) throws IOException, InterruptedException {
        Terminal.Said pipe = terminal.run(command, pipe());
        Terminal.Said isFolder = terminal.run(command, folder);
        Terminal.Said missing = terminal.run(command, folder.resolve("none.json"));

        assertThat(pipe.err()).contains("n’est pas un fichier ordinaire");
        assertThat(isFolder.err()).contains("est un dossier");
        assertThat(missing.err()).contains("n’existe pas");
        assertThat(new int[] {pipe.status(), isFolder.status(), missing.status()})
                .containsOnly(4);
    }
}
