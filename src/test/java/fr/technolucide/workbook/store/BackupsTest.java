package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.ENVIRONMENT;
import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:42:00Z");

    @TempDir
    Path folder;

    private Backups at(Duration later) {
        return new Backups(folder.resolve("backups"), Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
    }

    private Environment environmentAt(Duration later) {
        return new Environment(Clock.fixed(NOW.plus(later), ZoneOffset.UTC), ENVIRONMENT.device(), "");
    }

    @Test
    void aChangedWorkbookIsCopiedAtMostOnceAnHourAndRestoredToANewFile() {
        Path file = folder.resolve("t.lucide");
        try (Workbook workbook = WorkbookFiles.create(file, SCHEMA, ENVIRONMENT, List.of(), false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Plumier")));
            assertThat(at(Duration.ofMinutes(1)).backUp(workbook)).isPresent();
            assertThat(at(Duration.ofMinutes(59)).backUp(workbook)).isEmpty();
            assertThat(at(Duration.ofHours(2)).backUp(workbook))
                    .as("nothing changed")
                    .isEmpty();
        }
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, environmentAt(Duration.ofHours(3)), false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Imagier")));
            assertThat(at(Duration.ofHours(4)).backUp(workbook)).isPresent();
        }
        List<Backups.Backup> copies = at(Duration.ofHours(5)).list(file);
        assertThat(copies).hasSize(2).isSortedAccordingTo((a, b) -> b.made().compareTo(a.made()));

        Path restored = folder.resolve("restored.lucide");
        WorkbookFiles.restore(copies.getLast().file(), restored, SCHEMA, ENVIRONMENT, false);
        try (Workbook workbook = WorkbookFiles.open(restored, SCHEMA, ENVIRONMENT, false)) {
            long tools = workbook.read(r -> r.count(Samples.TOOLS));
            assertThat(tools).isEqualTo(1);
        }
        assertThatThrownBy(() -> WorkbookFiles.restore(copies.getFirst().file(), restored, SCHEMA, ENVIRONMENT, false))
                .isInstanceOf(WorkbookException.class);
    }

    @Test
    void copiesThinOutAsTheyAgeAndStayBounded() {
        List<Backups.Backup> copies = new ArrayList<>();
        for (int hour = 0; hour < 3 * 365 * 24; hour++) {
            copies.add(new Backups.Backup(Path.of("copy" + hour), NOW.minus(Duration.ofHours(hour))));
        }
        List<Backups.Backup> kept = new ArrayList<>(copies);
        kept.removeAll(Set.copyOf(Backups.superfluous(copies, NOW)));
        assertThat(kept).hasSizeBetween(50, 60);
        assertThat(kept.subList(0, 24)).isEqualTo(copies.subList(0, 24));
        assertThat(kept.get(40).made()).isBefore(NOW.minus(Duration.ofDays(15)));
    }

    @Test
    void aWorkbookThatChangedIsCopiedAgainAnHourAfterItsLastCopy() {
        Path file = folder.resolve("t.lucide");
        try (Workbook workbook = WorkbookFiles.create(file, SCHEMA, ENVIRONMENT, List.of(), false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Plumier")));
            assertThat(at(Duration.ofMinutes(1)).backUp(workbook)).isPresent();
        }
        try (Workbook workbook = WorkbookFiles.open(file, SCHEMA, environmentAt(Duration.ofMinutes(30)), false)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), "Imagier")));
            assertThat(at(Duration.ofMinutes(61).minusMillis(1)).backUp(workbook))
                    .isEmpty();
            assertThat(at(Duration.ofMinutes(61)).backUp(workbook)).isPresent();
        }
    }

    @Test
    void everyCopyOfADayStaysThenOneADayThenOneAMonth() {
        List<Backups.Backup> copies = copies(
                "2026-11-25T09:40:00Z",
                "2026-11-24T09:42:00.001Z",
                "2026-11-24T09:42:00Z",
                "2026-11-24T09:41:00Z",
                "2026-10-26T09:42:00Z",
                "2026-10-26T08:00:00Z",
                "2026-10-25T09:42:00Z",
                "2026-10-24T09:42:00Z",
                "2026-09-30T09:42:00Z");
        assertThat(Backups.superfluous(copies, NOW))
                .extracting(copy -> copy.made().toString())
                .containsExactly("2026-11-24T09:41:00Z", "2026-10-26T08:00:00Z", "2026-10-24T09:42:00Z");
    }

    @Test
    void sixtyCopiesAreKeptAtMostTheNewest() {
        List<Backups.Backup> copies = IntStream.range(0, 61)
                .mapToObj(minute -> new Backups.Backup(Path.of("copy" + minute), NOW.minus(Duration.ofMinutes(minute))))
                .toList();
        assertThat(Backups.superfluous(copies.subList(0, 60), NOW)).isEmpty();
        assertThat(Backups.superfluous(copies, NOW)).containsExactly(copies.getLast());
    }

    private static List<Backups.Backup> copies(String... moments) {
        return Stream.of(moments)
                .map(moment -> new Backups.Backup(Path.of(moment), Instant.parse(moment)))
                .toList();
    }

    @Test
    void onlyCopiesOfOursAreListed() throws IOException {
        Path workbook = folder.resolve("t.lucide");
        Backups backups = at(Duration.ZERO);
        assertThat(backups.list(workbook)).isEmpty();
        Path copies = Files.createDirectories(backups.folderOf(workbook));
        Files.createFile(copies.resolve("2026-11-25T094200.000.txt"));
        Files.createFile(copies.resolve("une copie.lucide"));
        Path ours = Files.createFile(copies.resolve("2026-11-25T094200.000.lucide"));
        assertThat(backups.list(workbook)).containsExactly(new Backups.Backup(ours, NOW));
    }

    @Test
    void workbooksOfOneNameInTwoFoldersHaveTheirCopiesApartUnderAShortName() {
        Backups backups = at(Duration.ZERO);
        Path endless = folder.resolve("a".repeat(200) + ".lucide");
        assertThat(backups.folderOf(folder.resolve("a/t.lucide")))
                .isNotEqualTo(backups.folderOf(folder.resolve("b/t.lucide")));
        assertThat(backups.folderOf(endless).getFileName().toString()).matches("a{60}-\\p{XDigit}{8}");
    }

    @Property(tries = 200)
    void thinningKeepsTheNewestAndAgainTakesNothing(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = -48, max = 26_280) Long> hoursAgo) {
        List<Backups.Backup> copies = hoursAgo.stream()
                .distinct()
                .sorted()
                .map(hours -> new Backups.Backup(Path.of("copy" + hours), NOW.minus(Duration.ofHours(hours))))
                .toList();
        List<Backups.Backup> kept = new ArrayList<>(copies);
        kept.removeAll(Set.copyOf(Backups.superfluous(copies, NOW)));
        assertThat(kept).startsWith(copies.getFirst()).hasSizeLessThanOrEqualTo(60);
        assertThat(Backups.superfluous(kept, NOW)).isEmpty();
    }
}
