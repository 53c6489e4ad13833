package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Workbook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed in the middle of its work loses nothing that it had acknowledged, and leaves a sound file. */
class KilledWhileWritingTest {

    @TempDir
    Path folder;

    @RepeatedTest(2)
    void everyAcknowledgedEditIsThere() throws IOException, InterruptedException {
        Path file = folder.resolve("t.lucide");
        WorkbookFiles.create(file, Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false)
                .close();
        Process writer = writer(file);
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

    private static Process writer(Path file, String... when) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Scribe.class.getName(),
                file.toString()));
        command.addAll(List.of(when));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Tag("slow")
    @Test
    void whoReadsMeanwhileFindsAWholeWorkbookAndTakesNoJournalOfAnother() throws IOException, InterruptedException {
        Path file = folder.resolve("t.lucide");
        WorkbookFiles.create(file, Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false)
                .close();
        Process writer = writer(file, "when told");
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8);
                Writer in = writer.outputWriter(StandardCharsets.UTF_8)) {
            for (int round = 0; round < 150; round++) {
                in.write("\n\n\n");
                in.flush();
                long acknowledged = Long.parseLong(out.readLine());
                try (Workbook workbook = WorkbookFiles.consult(file, Samples.SCHEMA, Samples.ENVIRONMENT)) {
                    WorkbookFiles.requireWhole(workbook);
                    long found = workbook.read(r -> r.count(Samples.TOOLS));
                    assertThat(found).isGreaterThanOrEqualTo(acknowledged);
                }
                out.readLine();
                out.readLine();
            }
            assertThat(writer.isAlive()).isTrue();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(path -> path.toString().contains("set-aside"));
        }
    }

    /** Writes until it is killed, at once or each time that it is told to, and says each edit once it is acknowledged. */
    static final class Scribe {

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            try (Workbook workbook = WorkbookFiles.open(file, Samples.SCHEMA, Samples.ENVIRONMENT, false)) {
                for (int written = 1; written < 100_000; written++) {
                    if (arguments.length > 1 && System.in.read() < 0) {
                        return;
                    }
                    workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Outil " + written)));
                    System.out.println(written);
                    System.out.flush();
                }
            }
        }

        private Scribe() {}
    }
}
