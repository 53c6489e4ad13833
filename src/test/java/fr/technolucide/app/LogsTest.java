package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged never shows on the terminal. */
class LogsTest {

    @TempDir
    Path home;

    @Test
    void aLogThatTheDiskHasNoRoomForSaysNothing() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Files.createDirectory(home.resolve("logs"));
        Files.createSymbolicLink(home.resolve("logs/technolucide-0-0.log"), full);
        ProcessBuilder program = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Scribe.class.getName());
        program.environment().put(Home.VARIABLE, home.toString());
        Process java = program.redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).isZero();
        assertThat(said).doesNotContain("IOException");
    }

    /** Logs something. */
    static final class Scribe {

        public static void main(String[] arguments) {
            Logs.prepare();
            Logger.getLogger("any").log(Level.WARNING, "something", new IOException("a detail"));
        }

        private Scribe() {}
    }
}
