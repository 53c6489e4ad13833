package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.technolucide.MovedClock;
import fr.technolucide.workbook.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
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
        assertThat(LockFile.holder(workbook(), HERE)).map(LockHolder::person).contains("Chloé");

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

    private static Environment elsewhereAt(Instant moment) {
        return new Environment(Clock.fixed(moment, ZoneOffset.UTC), UUID.randomUUID(), "Amina");
    }

    @Test
    void aWindowElsewhereIsProbablyGoneAfterADayWithoutASignOfLife() {
        Instant now = HERE.clock().instant();
        MovedClock clock = new MovedClock(now.minus(Duration.ofDays(90)));
        Environment elsewhere = new Environment(clock, UUID.randomUUID(), "Amina");
        try (LockFile presence = LockFile.claim(workbook(), elsewhere).orElseThrow()) {
            assertThat(holder().isStale(HERE)).isTrue();
            assertThat(LockFile.held(workbook(), holder(), HERE).sentence())
                    .contains("Amina", "depuis le 27/08/2026", "plus donné signe de vie");

            clock.set(now.minus(Duration.ofHours(23)));
            presence.refresh();
            assertThat(holder().isStale(HERE)).isFalse();
            assertThat(holder().since()).isEqualTo(now.minus(Duration.ofDays(90)));
            assertThat(holder().seen()).isEqualTo(now.minus(Duration.ofHours(23)));
            assertThat(LockFile.held(workbook(), holder(), HERE).sentence()).doesNotContain("signe de vie");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private LockHolder holder() {
        return LockFile.holder(workbook(), HERE).orElseThrow();
    }

    @Test
    void aWindowOfThisComputerIsNeverStale() {
        Environment longAgo = new Environment(
                Clock.fixed(HERE.clock().instant().minus(Duration.ofDays(90)), ZoneOffset.UTC), HERE.device(), "Chloé");
        try (LockFile _ = LockFile.claim(workbook(), longAgo).orElseThrow()) {
            assertThat(holder().isStale(HERE)).isFalse();
        }
    }

    @Test
    void aSignFromTheFutureIsDatedByTheFile() throws IOException {
        try (LockFile _ = LockFile.claim(workbook(), elsewhereAt(Instant.parse("2035-03-01T10:00:00Z")))
                .orElseThrow()) {
            FileTime written = FileTime.from(HERE.clock().instant().minus(Duration.ofDays(3)));
            Files.setLastModifiedTime(LockFile.fileOf(workbook()), written);
            assertThat(holder().seen()).isEqualTo(written.toInstant());
            assertThat(holder().isStale(HERE)).isTrue();
        }
    }

    @Test
    void aLockOfAnEarlierVersionHasGivenNoSignSinceItWasMade() throws IOException {
        try (LockFile _ = LockFile.claim(workbook(), elsewhereAt(Instant.parse("2026-11-20T10:00:00Z")))
                .orElseThrow()) {
            Path file = LockFile.fileOf(workbook());
            Files.writeString(file, Files.readString(file).replaceFirst("(?m)^seen=.*", ""));
            assertThat(holder().seen()).isEqualTo("2026-11-20T10:00:00Z");
        }
    }

    @Test
    void whoWasTakenOverFromNeitherTakesItBackNorDeletesTheLockOfTheOther() {
        LockFile first = LockFile.claim(workbook(), elsewhereAt(Instant.parse("2026-08-25T10:00:00Z")))
                .orElseThrow();
        LockFile second = LockFile.takeOver(workbook(), HERE).orElseThrow();
        first.refresh();
        assertThat(holder().person()).isEqualTo("Chloé");
        first.close();
        assertThat(holder().person()).isEqualTo("Chloé");
        second.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWindowThatGaveASignAgainIsNotTakenOverFrom() {
        MovedClock clock = new MovedClock(HERE.clock().instant().minus(Duration.ofDays(90)));
        try (LockFile elsewhere = LockFile.claim(workbook(), new Environment(clock, UUID.randomUUID(), "Amina"))
                .orElseThrow()) {
            assertThat(holder().isStale(HERE)).isTrue();
            clock.set(HERE.clock().instant().minus(Duration.ofMinutes(1)));
            elsewhere.refresh();
            assertThat(LockFile.takeOver(workbook(), HERE)).isEmpty();
            assertThat(holder().person()).isEqualTo("Amina");
        }
        assertThat(folder).isEmptyDirectory();
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
