package fr.technolucide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made beside a file never outlives the work. */
class TemporaryOutputTest {

    @TempDir
    private Path folder;

    @Test
    void aProgramToldToStopLeavesNothing() throws IOException, InterruptedException {
        assumeThat(ProcessHandle.current().supportsNormalTermination()).isTrue();
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        folder.resolve("board.xlsx").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(writer.getInputStream().read()).isEqualTo('.');
        assertThat(folder).isNotEmptyDirectory();

        writer.destroy();
        writer.waitFor();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void workThatFailsLeavesNothing() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("board.xlsx"), out -> {
                    out.write(1);
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theLongestNameThatTheDiskAllowsIsWritten() throws IOException {
        Path target = folder.resolve("a".repeat(251) + ".pdf");

        AtomicFile.write(target, out -> {
            out.write(1);
            return target;
        });

        assertThat(target).hasBinaryContent(new byte[] {1});
    }

    @Test
    void aFolderGoesWithAllThatIsInIt() throws IOException {
        Path inside;
        try (TemporaryOutput draft = TemporaryOutput.folderBeside(folder.resolve("t.lucide"))) {
            inside = Files.createDirectories(draft.path().resolve("deep"));
            Files.writeString(inside.resolve("workbook-journal"), "left");
        }
        assertThat(inside).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    /** Begins a file, and never ends it. */
    static final class Scribe {

        private Scribe() {}

        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(Path.of(arguments[0]), out -> {
                out.write(new byte[100_000]);
                System.out.print('.');
                System.out.flush();
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
                return arguments[0];
            });
        }
    }
}
