package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.MovedClock;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.store.BackupCopy;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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

    /** Runs what is to be run next. */
    private void pass() {
        timer.waiting.removeFirst().run();
    }

    @Tag("walk")
    @Test
    void aCopyIsMadeSoonAfterTheOpeningAndTenMinutesAfterAChange() {
        OpenWorkbook workbook = opened();
        assertThat(timer.waiting).hasSize(1);
        assertThat(timer.delay).isEqualTo(Duration.ofSeconds(5));
        write(workbook);
        workbook.undo();
        assertThat(timer.waiting).as("the changes are in it").hasSize(1);
        assertThat(copies()).isZero();

        pass();
        assertThat(copies()).isEqualTo(1);
        write(workbook);
        assertThat(timer.waiting).hasSize(1);
        assertThat(timer.delay).isEqualTo(Duration.ofMinutes(10));

        workbook.close();
        assertThat(copies()).isEqualTo(2);
        timer.waiting.removeFirst().run();
        assertThat(copies()).as("too late, and no failure").isEqualTo(2);
        assertThat(timer.given.getLast())
                .as("holds a closed workbook no longer")
                .isCancelled();
        assertThat(timer.waiting).as("nor does another").isEmpty();
    }

    @Test
    void aFileThatIsAttachedIsCopiedAtOnce() throws IOException {
        OpenWorkbook workbook = opened();
        pass();
        UUID expert = workbook.mint();
        workbook.apply(ChangeSet.edited(
                "", new Edit.Insert(Experts.SHEET, expert, Cells.of(Experts.NAME, "Une DPO"), Edit.Origin.TYPED)));
        timer.waiting.clear();
        Path minutes = Files.writeString(folder.resolve("PV.txt"), "Procès-verbal du 12");

        workbook.apply(AttachedFiles.attach(workbook, Attachments.EXPERT, expert, minutes));

        assertThat(timer.delay).as("its bytes are in no history").isEqualTo(Duration.ZERO);
        pass();
        assertThat(copies()).isEqualTo(2);
        assertThat(backups.sharedFiles())
                .singleElement()
                .satisfies(shared -> assertThat(shared).hasSameBinaryContentAs(minutes));
        workbook.close();
    }

    @Test
    void theLockGivesASignOfLifeEveryMinuteUntilTheWorkbookIsClosed() throws IOException {
        MovedClock clock = new MovedClock(Instant.parse("2026-11-25T09:42:00Z"));
        Environment here = new Environment(clock, environment.device(), "Chloé");
        LockFile lock = LockFile.claim(file.path(), here).orElseThrow();
        OpenWorkbook workbook = new OpenWorkbook(file, lock, backups, timer, () -> {});
        timer.waiting.removeLast(); // the copy
        timer.delay = Duration.ofMinutes(1);
        for (int minute = 1; minute < 4; minute++) {
            clock.pass(Duration.ofMinutes(1));
            assertThat(timer.delay).isEqualTo(Duration.ofMinutes(1));
            timer.waiting.removeFirst().run();
            assertThat(LockFile.holder(file.path(), here).orElseThrow().seen()).isEqualTo(clock.instant());
        }
        workbook.close();
        assertThat(timer.given.getLast())
                .as("holds a closed workbook no longer")
                .isCancelled();
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
        pass();
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
        pass();
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
    void aCopyThatFailsIsToldOnceTriedAgainAndStopsNothing() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("backups"), "not a folder");
        List<Problem> told = new ArrayList<>();
        OpenWorkbook workbook = opened();
        workbook.onFailedCopy(failure -> told.add(((WorkbookException) failure).problem()));
        pass();
        assertThat(timer.delay).isEqualTo(Duration.ofMinutes(10));
        write(workbook);
        pass();
        assertThat(timer.waiting).hasSize(1);
        assertThat(told).containsExactly(Problem.NOT_COPIED);
        assertThatThrownBy(workbook::requireCopy).isInstanceOf(WorkbookException.class);

        Files.delete(notAFolder);
        pass();
        assertThat(copies()).isEqualTo(1);
        assertThat(timer.waiting).isEmpty();
        workbook.undo();
        workbook.close();
        assertThat(told).hasSize(1);
    }

    @Tag("walk")
    @Test
    void whatIsLargeIsCopiedAtOnce() {
        OpenWorkbook workbook = opened();
        pass();
        Edit[] many = new Edit[5_001];
        Arrays.setAll(
                many,
                i -> new Edit.Insert(
                        Tools.SHEET, workbook.mint(), Cells.of(Tools.NAME, "Outil " + i), Edit.Origin.TAKEN));
        workbook.apply(ChangeSet.edited("", many));
        assertThat(timer.delays).endsWith(Duration.ZERO, Duration.ofMinutes(10));
        pass();
        assertThat(copies()).isEqualTo(2);
        workbook.close();
    }

    /** Nobody types: the copy that is due finds that another file is there. */
    @Tag("walk")
    @Test
    void whatAnotherProgramOverwroteIsNoticedWithoutAChangeAndOursIsKept() throws IOException {
        Path stranger = folder.resolve("stranger.lucide");
        WorkbookFiles.create(stranger, Catalog.SCHEMA, environment, Seeds.edits(), false)
                .close();
        List<byte[]> intruders = List.of(
                Files.readAllBytes(file.path()),
                Files.readAllBytes(stranger),
                "une lettre".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        for (byte[] intruder : intruders) {
            List<Problem> told = new ArrayList<>();
            OpenWorkbook workbook = opened();
            workbook.onFailedCopy(failure -> told.add(((WorkbookException) failure).problem()));
            write(workbook);
            pass();
            workbook.undo();
            workbook.redo();
            Files.write(file.path(), intruder);
            pass();
            pass();
            assertThat(told).containsExactly(Problem.REPLACED);
            workbook.keep();
            workbook.close();

            assertThat(file.path()).hasBinaryContent(intruder);
            Path kept = backups.list(file.path()).stream()
                    .max(Comparator.comparing(BackupCopy::made))
                    .orElseThrow()
                    .file();
            assertThat(kept.getParent().getFileName().toString()).startsWith("a-");
            try (Workbook made = WorkbookFiles.open(kept, Catalog.SCHEMA, environment, true)) {
                assertThat(made.<Long>read(reader -> reader.count(Tools.SHEET))).isEqualTo(1);
                assertThat(made.<Optional<Step>>read(Reader::redoable)).isEmpty();
            }
            timer.waiting.clear();
            file = WorkbookFiles.create(folder.resolve("a.lucide"), Catalog.SCHEMA, environment, Seeds.edits(), true);
        }
    }

    @Test
    void whatIsOverwrittenBeforeTheFirstCopyIsSaidToBeLost() throws IOException {
        byte[] former = Files.readAllBytes(file.path());
        OpenWorkbook workbook = opened();
        write(workbook);
        Files.write(file.path(), former);
        assertThatThrownBy(workbook::keep)
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        lost -> assertThat(lost.problem()).isEqualTo(Problem.OVERWRITTEN));
        workbook.close();
    }

    /** Keeps what is to be run later, until the test runs it. */
    private static final class HeldTimer implements BiFunction<Duration, Runnable, Future<?>> {

        final List<Runnable> waiting = new ArrayList<>();
        final List<Future<?>> given = new ArrayList<>();
        final List<Duration> delays = new ArrayList<>();
        Duration delay = Duration.ZERO;

        @Override
        public Future<?> apply(Duration time, Runnable action) {
            delay = time;
            delays.add(time);
            waiting.add(action);
            given.add(new CompletableFuture<>());
            return given.getLast();
        }
    }
}
