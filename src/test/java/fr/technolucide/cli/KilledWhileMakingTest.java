package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook appears under its name once it holds all that was asked for. */
class KilledWhileMakingTest {

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void theExampleIsThereAsSoonAsTheFileIs() throws IOException, InterruptedException {
        Path file = folder.resolve("t.lucide");
        Process maker = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Maker.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (maker.isAlive() && Files.notExists(file)) {
            Thread.onSpinWait();
        }
        maker.toHandle().destroyForcibly();
        maker.waitFor();
        assertThat(new Terminal(folder).run("info", file, "--json").out()).contains("\"trials\":60");
    }

    /** Makes the worked example. */
    static final class Maker {

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            new Terminal(file.getParent()).run("new", file, "--example");
        }

        private Maker() {}
    }
}
