package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.MovedClock;
import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.Tools;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenWorkbookTest {

    @TempDir
    Path folder;

    private final HeldTimer timer = new HeldTimer();
    private final Environment environment = new Environment(Clock.systemUTC(), UUID.randomUUID(), "Chloé");
    private Backups backups;
    private Workbook file;

    @BeforeEach
    void make() {
        backups = new Backups(folder.resolve("backups"), environment.clock());
        file = WorkbookFiles.create(folder.resolve("a.lucide"), Catalog.SCHEMA, environment, Seeds.edits(), false);
    }

    private OpenWorkbook opened() {
        return new OpenWorkbook(file, null, backups, timer, () -> {});
    }

    private static void write(Workbook workbook) {
        workbook.apply(ChangeSet.edited(
                "", new Edit.Insert(Tools.SHEET, workbook.mint(), Cells.of(Tools.NAME, "Plumier"), Edit.Origin.TYPED)));
    }

    private int copies() {
        return backups.list(file.path()).size();
    }

    @Test
    void theFirstChangeIsCopiedSoonAndTheOthersTenMinutesLater() {
        OpenWorkbook workbook = opened();
        assertThat(timer.waiting).isEmpty();
        write(workbook);
        workbook.undo();
        assertThat(timer.waiting).hasSize(1);
        assertThat(timer.delay).isEqualTo(Duration.ofSeconds(5));
        assertThat(copies()).isZero();

        timer.waiting.removeFirst().run();
        assertThat(copies()).isEqualTo(1);
        write(workbook);
        assertThat(timer.waiting).hasSize(1);
        assertThat(timer.delay).isEqualTo(Duration.ofMinutes(10));

        workbook.close();
        assertThat(copies()).isEqualTo(2);
        timer.waiting.removeFirst().run();
        assertThat(copies()).as("too late, and no failure").isEqualTo(2);
    }

    @Test
    void theLockGivesASignOfLifeEveryMinuteUntilTheWorkbookIsClosed() throws IOException {
        MovedClock clock = new MovedClock(Instant.parse("2026-11-25T09:42:00Z"));
        Environment here = new Environment(clock, environment.device(), "Chloé");
        LockFile lock = LockFile.claim(file.path(), here).orElseThrow();
        OpenWorkbook workbook = new OpenWorkbook(file, lock, backups, timer, () -> {});
        for (int minute = 1; minute < 4; minute++) {
            clock.pass(Duration.ofMinutes(1));
            assertThat(timer.delay).isEqualTo(Duration.ofMinutes(1));
            timer.waiting.removeFirst().run();
            assertThat(LockFile.holder(file.path(), here).orElseThrow().seen()).isEqualTo(clock.instant());
        }
        workbook.close();
        timer.waiting.removeFirst().run();
        assertThat(timer.waiting).isEmpty();
        assertThat(LockFile.holder(file.path(), here)).isEmpty();
    }

    @Test
    void anOlderCopyWrittenOverTheFileIsNotTakenForOurs() throws IOException {
        byte[] former = Files.readAllBytes(file.path());
        backups.backUp(file);
        OpenWorkbook workbook = opened();
        write(workbook);
        timer.waiting.removeFirst().run();
        Files.write(file.path(), former);
        workbook.backUp();
        Path kept = folder.resolve("kept.lucide");
        workbook.copyTo(kept);
        try (Workbook made = WorkbookFiles.open(kept, Catalog.SCHEMA, environment, false)) {
            assertThat(made.<Long>read(reader -> reader.count(Tools.SHEET))).isEqualTo(1);
        }
        workbook.close();
    }

    @Test
    void whatAnotherProgramOverwroteIsMadeAgainFromTheCopy() throws IOException {
        byte[] former = Files.readAllBytes(file.path());
        OpenWorkbook workbook = opened();
        write(workbook);
        timer.waiting.removeFirst().run();
        workbook.undo();
        workbook.redo();
        Files.write(file.path(), former);
        Path kept = folder.resolve("kept.lucide");
        workbook.copyTo(kept);
        try (Workbook made = WorkbookFiles.open(kept, Catalog.SCHEMA, environment, false)) {
            assertThat(made.<Long>read(reader -> reader.count(Tools.SHEET))).isEqualTo(1);
        }
        assertThat(file.path()).hasBinaryContent(former);
        workbook.close();
    }

    @Test
    void aWorkbookInWhichNothingChangedIsCopiedOnce() {
        opened().close();
        assertThat(copies()).isEqualTo(1);
        file = WorkbookFiles.open(file.path(), Catalog.SCHEMA, environment, false);
        opened().close();
        assertThat(copies()).isEqualTo(1);
    }

    @Test
    void aCopyThatFailsIsToldOnceAndStopsNothing() throws IOException {
        Files.writeString(folder.resolve("backups"), "not a folder");
        AtomicInteger told = new AtomicInteger();
        OpenWorkbook workbook = opened();
        workbook.onFailedCopy(told::incrementAndGet);
        write(workbook);
        timer.waiting.removeFirst().run();
        workbook.undo();
        workbook.close();
        assertThat(told).hasValue(1);
    }

    /** Keeps what is to be run later, until the test runs it. */
    private static final class HeldTimer implements Function<Duration, Executor> {

        final List<Runnable> waiting = new ArrayList<>();
        Duration delay = Duration.ZERO;

        @Override
        public Executor apply(Duration time) {
            delay = time;
            return waiting::add;
        }
    }
}
