package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.technolucide.workbook.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    private static final Environment HERE = new Environment(
            Clock.fixed(Instant.parse("2026-11-25T09:42:00Z"), ZoneOffset.UTC),
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "Chloé");

    @TempDir
    private Path folder;

    private Path workbook() {
        return folder.resolve("t.lucide");
    }

    @Test
    void whoHoldsAWorkbookIsKnownUntilItIsLet() {
        LockFile presence = LockFile.claim(workbook(), HERE).orElseThrow();
        assertThat(LockFile.holder(workbook(), HERE))
                .map(LockFile.Holder::person)
                .contains("Chloé");

        presence.close();

        assertThat(LockFile.holder(workbook(), HERE)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProgramThatDiedIsIgnoredWhenAnotherHasItsNumber() throws IOException {
        assumeThat(ProcessHandle.current().info().startInstant()).isPresent();
        LockFile presence = LockFile.claim(workbook(), HERE).orElseThrow();
        Path file = LockFile.fileOf(workbook());
        Files.writeString(file, Files.readString(file).replaceFirst("started=.*", "started=2020-01-01"));

        assertThat(LockFile.holder(workbook(), HERE)).isEmpty();
        presence.close();
    }

    @Test
    void aProgramToldToStopTakesItAway() throws IOException, InterruptedException {
        assumeThat(ProcessHandle.current().supportsNormalTermination()).isTrue();
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        workbook().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(holder.getInputStream().read()).isEqualTo('.');
        assertThat(LockFile.fileOf(workbook())).exists();

        holder.destroy();
        holder.waitFor();

        assertThat(folder).isEmptyDirectory();
    }

    /** Holds a workbook until it is told to stop. */
    static final class Holding {

        private Holding() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.print(LockFile.claim(Path.of(arguments[0]), HERE).isPresent() ? '.' : '!');
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
