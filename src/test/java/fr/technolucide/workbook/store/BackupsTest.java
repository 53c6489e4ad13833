package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.MovedClock;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.DelegatingWorkbook;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:42:00Z");

    private final MovedClock clock = new MovedClock(NOW);
    private final Environment environment = new Environment(clock, UUID.randomUUID(), "Chloé");

    @TempDir
    Path folder;

    private Path file;
    private Backups backups;

    @BeforeEach
    void make() {
        file = folder.resolve("t.lucide");
        backups = new Backups(folder.resolve("backups"), clock);
        try (Workbook made = WorkbookFiles.create(file, SCHEMA, environment, List.of(), false)) {
            made.apply(ChangeSet.edited("", Samples.tool(made.mint(), "Plumier")));
        }
    }

    private Workbook open(Path path) {
        return WorkbookFiles.open(path, SCHEMA, environment, false);
    }

    private void write(Path path, String tool) {
        try (Workbook workbook = open(path)) {
            workbook.apply(ChangeSet.edited("", Samples.tool(workbook.mint(), tool)));
        }
    }

    private Path copy(Path path) {
        try (Workbook workbook = open(path)) {
            return backups.backUp(workbook);
        }
    }

    private List<Path> listed(Path path) {
        return backups.list(path).stream().map(BackupCopy::file).toList();
    }

    @Test
    void aStateIsCopiedOnceHoweverOftenItIsAsked() {
        Path first = copy(file);
        clock.pass(Duration.ofDays(3));
        assertThat(copy(file)).isEqualTo(first);
        write(file, "Imagier");
        Path second = copy(file);
        assertThat(second).isNotEqualTo(first);
        assertThat(listed(file)).containsExactly(second, first);
    }

    @Test
    void whatAnotherProgramWroteAMomentAgoIsCopiedToo() {
        try (Workbook workbook = open(file)) {
            clock.pass(Duration.ofMinutes(1));
            write(file, "Imagier");
            backups.backUp(workbook);
            assertThat(backups.list(file).getFirst().contents().orElseThrow().sheets())
                    .containsEntry("tools", 2L);
        }
    }

    @Test
    void aCopyOfWhatNoOtherHoldsStaysWhereAnOlderStateWentOn() throws IOException {
        copy(file);
        byte[] older = Files.readAllBytes(file);
        clock.pass(Duration.ofMinutes(1));
        write(file, "Imagier");
        Path apart = copy(file);
        Files.write(file, older);
        clock.pass(Duration.ofMinutes(1));
        write(file, "Scribe");
        Path newest = copy(file);
        assertThat(listed(file)).contains(apart, newest);
        clock.pass(Duration.ofMinutes(1));
        write(file, "Truchement");
        copy(file);
        assertThat(listed(file)).as("held by the next").contains(apart).doesNotContain(newest);
    }

    @Test
    void aCopySaysWhatItHoldsAndWhereItCameFrom() throws IOException {
        write(file, "Imagier");
        copy(file);
        BackupCopy copy = backups.list(file).getFirst();
        assertThat(copy.made()).isEqualTo(NOW);
        assertThat(copy.bytes()).isEqualTo(Files.size(copy.file()));
        assertThat(copy.from()).isEqualTo(file.toRealPath().toString());
        BackupContents held = backups.contents(copy, SCHEMA);
        assertThat(held.sheets()).containsEntry("tools", 2L).containsEntry("people", 0L);
        assertThat(held.lastChange()).isEqualTo(NOW);

        Files.delete(BackupContents.fileOf(copy.file()));
        BackupCopy unnoted = backups.list(file).getFirst();
        assertThat(unnoted.contents()).isEmpty();
        assertThat(backups.contents(unnoted, SCHEMA).sheets()).isEqualTo(held.sheets());
    }

    @Test
    void copiesFollowAWorkbookThatIsRenamedMovedLinkedOrRestored() throws IOException {
        Path copy = copy(file);
        Path moved = Files.createDirectory(folder.resolve("ailleurs")).resolve("renommé.lucide");
        Files.move(file, moved);
        Path link = Files.createSymbolicLink(folder.resolve("lien.lucide"), moved);
        Path hard = Files.createLink(folder.resolve("dur.lucide"), moved);
        Path restored = folder.resolve("restauré.lucide");
        WorkbookFiles.restore(copy, restored, SCHEMA, environment, false);
        for (Path each : List.of(moved, link, hard, restored)) {
            assertThat(listed(each)).as("%s", each).containsExactly(copy);
        }
        assertThat(listed(file)).as("the path it had").containsExactly(copy);
        assertThat(listed(folder.resolve("jamais.lucide"))).isEmpty();
    }

    @Test
    void copiesAreFoundByThePathOfAWorkbookThatIsDamagedOrGone() throws IOException {
        Path copy = copy(file);
        Files.write(file, new byte[8_192]);
        assertThat(listed(file)).containsExactly(copy);
        Files.delete(file);
        assertThat(listed(file)).containsExactly(copy);
    }

    @Test
    void twoCopiesOfOneFileFindEachOthersCopiesWhichSayWhereTheyCameFrom() throws IOException {
        Path twin = Files.copy(file, folder.resolve("jumeau.lucide"));
        write(file, "Imagier");
        write(twin, "Tableur");
        copy(file);
        clock.pass(Duration.ofMinutes(1));
        copy(twin);
        assertThat(listed(file)).isEqualTo(listed(twin)).hasSize(2);
        assertThat(backups.list(file))
                .extracting(each -> Path.of(each.from()).getFileName().toString())
                .containsExactly("jumeau.lucide", "t.lucide");
        clock.pass(Duration.ofMinutes(1));
        copy(file);
        assertThat(listed(file)).as("its state is copied already").hasSize(2);
    }

    @Test
    void copiesOfEarlierVersionsAreFoundAndFollowTheWorkbookFromItsNextCopyOn() throws IOException {
        Path earlier = Files.createDirectories(new BackupFolders(folder.resolve("backups")).byPath(file));
        Path old = Files.copy(file, earlier.resolve("2026-11-20T100000.000.lucide"));
        Path other = folder.resolve("autre.lucide");
        WorkbookFiles.create(other, SCHEMA, environment, List.of(Samples.tool(UUID.randomUUID(), "x")), false)
                .close();
        Path foreign = Files.copy(other, earlier.resolve("2026-11-21T100000.000.lucide"));
        assertThat(listed(file)).containsExactly(foreign, old);

        write(file, "Imagier");
        Path copy = copy(file);
        Path moved = Files.move(file, folder.resolve("renommé.lucide"));
        assertThat(listed(moved)).hasSize(2).startsWith(copy);
        assertThat(listed(file))
                .as("that of another stays with the path")
                .contains(foreign)
                .hasSize(3);
    }

    @Test
    void onlyCopiesOfOursAreListed() throws IOException {
        Path ours = copy(file);
        Files.createFile(ours.resolveSibling("2026-11-25T094200.000.txt"));
        Files.createFile(ours.resolveSibling("une copie.lucide"));
        assertThat(listed(file)).containsExactly(ours);
    }

    @Test
    void theFolderIsNamedForPeopleAndShort() throws IOException {
        assertThat(backups.folderOf(file).getFileName().toString())
                .matches("t-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-.{12}");
        Path endless = Files.move(file, folder.resolve("a".repeat(200) + ".lucide"));
        assertThat(backups.folderOf(endless).getFileName().toString()).matches("a{60}-[\\p{XDigit}-]{36}");
        assertThat(backups.folderOf(folder.resolve("absent.lucide"))
                        .getFileName()
                        .toString())
                .matches("absent.lucide-\\p{XDigit}{8}");
    }

    /** Leaves what a program leaves that is killed while it writes. */
    private Path killedWhileWriting(Path named) throws IOException, SQLException {
        try (Connection connection = Connections.open(file, false, false, Duration.ZERO);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE history_entries SET after = after || hex(randomblob(50000))");
            Files.copy(file, named);
            Files.copy(Header.journalOf(file), Header.journalOf(named));
            statement.execute("ROLLBACK");
        }
        byte[] journal = Files.readAllBytes(Header.journalOf(named));
        assertThat(Arrays.copyOf(journal, 4)).as("SQLite would play it").containsExactly(0xd9, 0xd5, 0x05, 0xf9);
        return named;
    }

    @Test
    void listingWritesNothing() throws IOException, SQLException {
        Path copy = copy(file);
        Path killed = killedWhileWriting(folder.resolve("renommé ?.lucide"));
        Map<Path, Long> before = stamps();
        backups.list(file).forEach(each -> backups.contents(each, SCHEMA));
        backups.list(folder.resolve("absent.lucide"));
        assertThat(listed(killed)).as("known beside its journal").containsExactly(copy);
        assertThat(stamps()).isEqualTo(before);
    }

    private Map<Path, Long> stamps() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.collect(Collectors.toMap(path -> path, path -> {
                try {
                    return Files.isDirectory(path) ? 0L : (long) Arrays.hashCode(Files.readAllBytes(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
    }

    @Test
    void aSessionInTheFutureNeitherStopsNorErasesCopies() {
        Path before = copy(file);
        clock.set(Instant.parse("2035-03-01T10:00:00Z"));
        write(file, "du futur");
        Path ahead = copy(file);
        clock.set(NOW.plus(Duration.ofDays(2)));
        write(file, "de retour");
        Path after = copy(file);
        assertThat(listed(file)).containsExactly(after, before, ahead);
    }

    @Test
    void whatIsAboutToBeReplacedIsCopiedOnce() throws IOException {
        Path copy = backups.before(file, SCHEMA).orElseThrow();
        assertThat(backups.before(file, SCHEMA)).contains(copy);
        assertThat(backups.before(folder.resolve("absent.lucide"), SCHEMA)).isEmpty();
        assertThat(backups.before(Files.writeString(folder.resolve("a.txt"), "texte"), SCHEMA))
                .isEmpty();
        try (Workbook other = WorkbookFiles.create(file, SCHEMA, environment, List.of(), true)) {
            other.apply(ChangeSet.edited("", Samples.tool(other.mint(), "autre")));
        }
        assertThat(listed(file))
                .as("found by the path, although another is there")
                .containsExactly(copy);
    }

    @Test
    void aReplacementTakesNoCopyAwayFromWhichItMayBeMade() {
        backups = new Backups(folder.resolve("backups"), clock, () -> 1);
        Path copy = copy(file);
        write(file, "Imagier");
        Path before = backups.before(file, SCHEMA).orElseThrow();
        assertThat(copy).exists();
        clock.pass(Duration.ofMinutes(1));
        write(file, "Tableur");
        assertThat(listed(file)).containsExactly(before, copy);
        Path after = copy(file);
        assertThat(listed(file)).as("the next copy thins").containsExactly(after);
    }

    @Test
    void ofADamagedOneThatIsReplacedTheBytesAreKept() throws IOException {
        Path sound = copy(file);
        byte[] whole = Files.readAllBytes(file);
        byte[] cut = Arrays.copyOf(whole, whole.length - 4_096);
        Files.write(file, cut);
        Path kept = backups.before(file, SCHEMA).orElseThrow();
        assertThat(kept).hasBinaryContent(cut).hasParent(sound.getParent());
        clock.pass(Duration.ofMinutes(1));
        Path again = backups.before(file, SCHEMA).orElseThrow();
        assertThat(kept).as("one a workbook").doesNotExist();
        assertThat(again).exists();
        assertThat(listed(file)).containsExactly(sound);
    }

    /** A folder of Windows that another computer shares is no server of SQLite's. */
    @Test
    void theIdentityIsAskedOfAFileOnAShareToo() {
        assertThat(Connections.uri(URI.create("file://serveur/partage/Cahier%20A.lucide")))
                .isEqualTo("file:////serveur/partage/Cahier%20A.lucide");
        assertThat(Connections.uri(URI.create("file:///C:/Documents/a.lucide")))
                .isEqualTo("file:///C:/Documents/a.lucide");
    }

    @Test
    void aCopyThatCannotBeWrittenLeavesNothingAndSaysSo() throws IOException {
        Files.writeString(folder.resolve("backups"), "not a folder");
        assertThatThrownBy(() -> copy(file))
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        failing -> assertThat(failing.problem()).isEqualTo(Problem.NOT_COPIED));
    }

    /** A workbook of which a copy is spoilt before it is read back. */
    private static final class SpoilingWorkbook extends DelegatingWorkbook {

        private final Consumer<Path> spoil;

        SpoilingWorkbook(Workbook file, Consumer<Path> spoil) {
            super(file);
            this.spoil = spoil;
        }

        @Override
        public void copyTo(Path target) {
            super.copyTo(target);
            spoil.accept(target);
        }
    }

    @Test
    void aCopyThatDoesNotHoldWhatWasCopiedIsNotKept() throws IOException {
        Path good = copy(file);
        write(file, "Imagier");
        List<Consumer<Path>> ways = List.of(BackupsTest::deleteARow, BackupsTest::zeroAPage);
        for (Consumer<Path> spoil : ways) {
            try (Workbook workbook = new SpoilingWorkbook(open(file), spoil)) {
                assertThatThrownBy(() -> backups.backUp(workbook)).isInstanceOf(WorkbookException.class);
            }
            assertThat(listed(file)).containsExactly(good);
            try (Stream<Path> left = Files.list(good.getParent())) {
                assertThat(left.filter(each -> each.toString().endsWith(".new")))
                        .isEmpty();
            }
        }
    }

    private static void deleteARow(Path copy) {
        try (Connection connection = Connections.open(copy, false, false, Duration.ZERO);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM tools WHERE seq = (SELECT max(seq) FROM tools)");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A page that counting does not read. */
    private static void zeroAPage(Path copy) {
        try (Connection connection = Connections.open(copy, true, false, Duration.ZERO);
                Statement statement = connection.createStatement();
                ResultSet index = statement.executeQuery(
                        "SELECT rootpage FROM sqlite_schema WHERE name = 'history_steps_by_revision'")) {
            int page = index.getInt(1);
            byte[] bytes = Files.readAllBytes(copy);
            Arrays.fill(bytes, (page - 1) * 4_096, page * 4_096, (byte) 0);
            Files.write(copy, bytes);
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void beyondTheirBytesCopiesGoButTheNewestOfEachWorkbook() throws IOException {
        backups = new Backups(folder.resolve("backups"), clock, () -> 1);
        Path other = folder.resolve("autre.lucide");
        try (Workbook made = WorkbookFiles.create(other, SCHEMA, environment, List.of(), false)) {
            made.apply(ChangeSet.edited("", Samples.tool(made.mint(), "autre")));
        }
        copy(other);
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofMinutes(20));
            write(file, "outil " + i);
            copy(file);
        }
        assertThat(listed(other)).hasSize(1);
        assertThat(listed(file)).hasSize(1);
        assertThat(BackupContents.fileOf(listed(file).getFirst())).exists();
        try (Stream<Path> left = Files.list(listed(file).getFirst().getParent())) {
            assertThat(left).as("a copy, what it holds, its paths").hasSize(3);
        }
    }

    @Test
    void everyCopyOfAScenarioRestoresToTheTablesThatWereCopied() {
        List<Map<String, List<Row>>> states = new ArrayList<>();
        for (int day = 0; day < 12; day++) {
            clock.pass(Duration.ofHours(day * 7L));
            try (Workbook workbook = open(file)) {
                UUID tool = workbook.mint();
                workbook.apply(ChangeSet.edited("", Samples.tool(tool, "outil " + day)));
                if (day % 3 == 2) {
                    workbook.undo();
                }
                backups.backUp(workbook);
                states.add(tables(workbook));
            }
        }
        List<BackupCopy> copies = backups.list(file).reversed();
        assertThat(copies).hasSize(12);
        for (int i = 0; i < copies.size(); i++) {
            Path restored = folder.resolve("restored" + i + ".lucide");
            WorkbookFiles.restore(copies.get(i).file(), restored, SCHEMA, environment, false);
            try (Workbook workbook = open(restored)) {
                assertThat(tables(workbook)).isEqualTo(states.get(i));
                assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
            }
        }
    }

    private static Map<String, List<Row>> tables(Workbook workbook) {
        return workbook.read(
                reader -> SCHEMA.sheets().stream().collect(Collectors.toMap(sheet -> sheet.name(), reader::all)));
    }
}
