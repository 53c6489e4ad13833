package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Workbook;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A program killed in the middle of its work loses nothing that it had acknowledged, and leaves a sound file. */
class KilledWhileWritingTest {

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void everyAcknowledgedEditIsThere() throws IOException, InterruptedException {
        Path file = folder.resolve("t.lucide");
        WorkbookFiles.create(file, Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false)
                .close();
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        long acknowledged = 0;
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Long.parseLong(line);
                if (acknowledged == 40) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        try (Workbook workbook = WorkbookFiles.open(file, Samples.SCHEMA, Samples.ENVIRONMENT, false)) {
            assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
            long kept = workbook.read(r -> r.count(Samples.TOOLS));
            assertThat(kept).isBetween(acknowledged, acknowledged + 1);
            assertThat(workbook.undo()).isPresent();
        }
    }

    /** Writes until it is killed, and says each edit once it is acknowledged. */
    static final class Scribe {

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            try (Workbook workbook = WorkbookFiles.open(file, Samples.SCHEMA, Samples.ENVIRONMENT, false)) {
                for (int written = 1; written < 100_000; written++) {
                    workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Outil " + written)));
                    System.out.println(written);
                    System.out.flush();
                }
            }
        }

        private Scribe() {}
    }
}
