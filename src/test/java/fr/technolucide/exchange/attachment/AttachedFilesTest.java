package fr.technolucide.exchange.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.MovedClock;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.insight.Check;
import fr.technolucide.workbook.Blob;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.salvage.Salvage;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedFilesTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-25T09:42:00Z"));
    private final Environment environment = new Environment(clock, UUID.randomUUID(), "Chloé");

    @TempDir
    Path folder;

    private Path file;
    private Workbook workbook;
    private UUID expert;

    @BeforeEach
    void make() {
        file = folder.resolve("asso").resolve("t.lucide");
        file.getParent().toFile().mkdirs();
        workbook = WorkbookFiles.create(file, Catalog.SCHEMA, environment, List.of(), false);
        expert = workbook.mint();
        workbook.apply(ChangeSet.edited(
                "", new Edit.Insert(Experts.SHEET, expert, Cells.of(Experts.NAME, "Une DPO"), Edit.Origin.TYPED)));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    /** Makes a file of bytes that do not compress and that no other has. */
    private Path written(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(name.hashCode()).nextBytes(bytes);
        bytes[0] = '%';
        return Files.write(folder.resolve(name), bytes);
    }

    private Row attach(Path attached) {
        workbook.apply(AttachedFiles.attach(workbook, Attachments.EXPERT, expert, attached));
        return attachments().getLast();
    }

    private List<Row> attachments() {
        return workbook.read(reader -> reader.all(Attachments.SHEET));
    }

    /** A question that may fail on the disk. */
    private interface Asked<T> {
        T of(Reader reader) throws IOException;
    }

    private static <T> T read(Workbook from, Asked<T> question) {
        return from.read(reader -> {
            try {
                return question.of(reader);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }

    private static byte[] content(Workbook from, Row attachment) throws IOException {
        Path copy = read(from, reader -> AttachedFiles.privateCopy(reader, attachment));
        assertThat(Files.isWritable(copy) && !"root".equals(System.getProperty("user.name")))
                .isFalse();
        return Files.readAllBytes(copy);
    }

    private long stored() {
        return workbook.<Long>read(reader -> reader.all(Attachments.SHEET).stream()
                .map(row -> row.get(Attachments.CONTENT, ""))
                .distinct()
                .mapToLong(hash -> reader.blobSize(hash).orElse(0L))
                .sum());
    }

    @Test
    void aFileIsAttachedOpenedTakenAwayAndBroughtBack() throws IOException {
        Path minutes = written("PV du 12.pdf", 2_500_000);
        Row attachment = attach(minutes);
        assertThat(attachment.get(Attachments.NAME)).isEqualTo("PV du 12.pdf");
        assertThat(attachment.get(Attachments.BYTES)).isEqualTo(2_500_000);
        assertThat(content(workbook, attachment)).isEqualTo(Files.readAllBytes(minutes));
        workbook.undo();
        assertThat(attachments()).isEmpty();
        workbook.redo();
        assertThat(content(workbook, attachments().getFirst())).isEqualTo(Files.readAllBytes(minutes));
        workbook.apply(ChangeSet.edited("", new Edit.Delete(Experts.SHEET, expert)));
        assertThat(attachments()).as("goes with what it stands for").isEmpty();
        workbook.undo();
        assertThat(content(workbook, attachments().getFirst())).isEqualTo(Files.readAllBytes(minutes));
        assertThat(WorkbookFiles.integrity(workbook)).isEmpty();
        WorkbookFiles.requireWhole(workbook);
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        Path one = written("un.pdf", 1_500_000);
        attach(one);
        long before = Files.size(file);
        Path other = Files.copy(one, folder.resolve("deux.pdf"));
        attach(other);
        assertThat(attachments()).hasSize(2);
        assertThat(Files.size(file) - before).isLessThan(100_000);
    }

    @Test
    void automaticCopiesShareThemAndGiveThemBack() throws IOException {
        byte[] bytes = Files.readAllBytes(written("PV.pdf", 3_000_000));
        attach(folder.resolve("PV.pdf"));
        Path root = folder.resolve("backups");
        Backups backups = new Backups(root, clock);
        Path first = backups.backUp(workbook);
        attach(written("capture.png", 400_000));
        clock.pass(LONG);
        Path second = backups.backUp(workbook);
        assertThat(Files.size(first)).isLessThan(2_000_000);
        assertThat(Files.size(second)).isLessThan(2_000_000);
        assertThat(sharedIn(root)).hasSize(2);
        Path restored = folder.resolve("restored.lucide");
        WorkbookFiles.restore(second, restored, Catalog.SCHEMA, environment, false);
        try (Workbook again = WorkbookFiles.open(restored, Catalog.SCHEMA, environment, false)) {
            List<Row> rows = again.read(reader -> reader.all(Attachments.SHEET));
            assertThat(rows).hasSize(2);
            assertThat(content(again, rows.getFirst())).isEqualTo(bytes);
            assertThat(again.<List<Check.Issue>>read(Check::of)).isEmpty();
        }
        try (Workbook copy = WorkbookFiles.open(second, Catalog.SCHEMA, environment, true)) {
            assertThat(copy.<List<Check.Issue>>read(Check::of))
                    .as("apart from its folder")
                    .hasSize(2);
        }
    }

    @Test
    void theyCountAmongWhatTheCopiesMayTake() throws IOException {
        attach(written("PV.pdf", 900_000));
        AtomicLong most = new AtomicLong(Long.MAX_VALUE);
        Backups backups = new Backups(folder.resolve("backups"), clock, most::get);
        long one = Files.size(backups.backUp(workbook));
        clock.pass(LONG);
        workbook.apply(ChangeSet.edited(
                "",
                new Edit.Insert(
                        Experts.SHEET, workbook.mint(), Cells.of(Experts.NAME, "Un juriste"), Edit.Origin.TYPED)));
        most.set(one * 5 / 2 + 900_000);
        backups.backUp(workbook);
        assertThat(backups.list(file)).as("room for both, and for the file").hasSize(2);
        clock.pass(LONG);
        workbook.undo();
        most.set(one * 3);
        backups.backUp(workbook);
        assertThat(backups.list(file)).as("the file takes some of it").hasSizeLessThan(3);
    }

    private static List<Path> sharedIn(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("files"))) {
            return files.toList();
        }
    }

    @Test
    void whatNoCopyNamesAnyMoreGoesOnceItIsOld() throws IOException {
        attach(written("PV.pdf", 300_000));
        Path root = folder.resolve("backups");
        Backups backups = new Backups(root, clock);
        backups.backUp(workbook);
        Path loose = Files.write(root.resolve("files").resolve("a".repeat(64)), new byte[10]);
        clock.pass(LONG);
        attach(written("autre.pdf", 300_000));
        backups.backUp(workbook);
        assertThat(loose).as("another program may just be making its copy").exists();
        Files.setLastModifiedTime(loose, FileTime.from(Instant.now().minus(LONG)));
        attach(written("troisieme.pdf", 300_000));
        clock.pass(LONG);
        backups.backUp(workbook);
        assertThat(loose).doesNotExist();
        assertThat(sharedIn(root)).hasSize(3);
    }

    @Test
    void whatAnotherProgramOverwroteIsMadeAgainWithThem() throws IOException {
        byte[] bytes = Files.readAllBytes(written("PV.pdf", 1_200_000));
        attach(folder.resolve("PV.pdf"));
        Path copy = new Backups(folder.resolve("backups"), clock).backUp(workbook);
        WorkbookFiles.standOn(workbook, copy);
        byte[] nothing = new byte[(int) Files.size(file)];
        try (RandomAccessFile over = new RandomAccessFile(file.toFile(), "rw")) {
            over.write(nothing);
        }
        Path again = folder.resolve("again.lucide");
        workbook.copyTo(again);
        try (Workbook made = WorkbookFiles.open(again, Catalog.SCHEMA, environment, false)) {
            List<Row> rows = made.read(reader -> reader.all(Attachments.SHEET));
            assertThat(content(made, rows.getFirst())).isEqualTo(bytes);
        }
    }

    @Test
    void theyAreSavedFromADamagedFile() throws IOException {
        byte[] bytes = Files.readAllBytes(written("PV.pdf", 1_700_000));
        attach(folder.resolve("PV.pdf"));
        attach(written("perdu.pdf", 900_000));
        byte[] lost = Arrays.copyOfRange(Files.readAllBytes(folder.resolve("perdu.pdf")), 500_000, 500_032);
        workbook.close();
        byte[] whole = Files.readAllBytes(file);
        int at = HexFormat.of().formatHex(whole).indexOf(HexFormat.of().formatHex(lost)) / 2;
        whole[at] ^= 1;
        Arrays.fill(whole, 100, 4000, (byte) 0);
        Files.write(file, whole);
        Path saved = folder.resolve("saved.lucide");
        Salvage.of(file, Catalog.SCHEMA, environment, List.of()).to(saved);
        try (Workbook made = WorkbookFiles.open(saved, Catalog.SCHEMA, environment, false)) {
            List<Row> rows = made.read(reader -> reader.all(Attachments.SHEET));
            assertThat(rows).hasSize(2);
            assertThat(content(made, rows.getFirst())).isEqualTo(bytes);
            assertThatThrownBy(() -> content(made, rows.getLast()))
                    .isInstanceOf(RefusedEdit.class)
                    .hasMessageContaining("perdu.pdf");
            assertThat(made.<List<Check.Issue>>read(Check::of)).hasSize(1);
        }
    }

    /** Changes a byte of a file that the workbook keeps, as a disk may. */
    private void damage(Path kept) throws IOException {
        byte[] known = Arrays.copyOfRange(Files.readAllBytes(kept), 200_000, 200_032);
        byte[] whole = Files.readAllBytes(file);
        int at = HexFormat.of().formatHex(whole).indexOf(HexFormat.of().formatHex(known)) / 2;
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            disk.seek(at);
            disk.write(known[0] ^ 1);
        }
    }

    @Test
    void aDamagedFileStopsNeitherCopiesNorExportsAndCanBeAttachedAgain() throws IOException {
        Path minutes = written("PV.pdf", 900_000);
        attach(minutes);
        attach(written("autre.pdf", 300_000));
        workbook.close();
        damage(minutes);
        workbook = WorkbookFiles.open(file, Catalog.SCHEMA, environment, false);
        Row damaged = attachments().getFirst();
        assertThatThrownBy(() -> content(workbook, damaged))
                .isInstanceOf(RefusedEdit.class)
                .hasMessageContaining("PV.pdf");
        Backups backups = new Backups(folder.resolve("backups"), clock);
        backups.backUp(workbook);
        assertThat(sharedIn(folder.resolve("backups"))).hasSize(1);
        Path json = folder.resolve("t.json");
        assertThat(AttachedFilesTest.<List<Path>>read(
                        workbook, reader -> JsonExport.write(reader, json, ProgressListener.NONE)))
                .containsExactly(json, folder.resolve("t-pieces").resolve("autre.pdf"));
        attach(minutes);
        assertThat(content(workbook, damaged)).isEqualTo(Files.readAllBytes(minutes));
    }

    @Test
    void aFileBesideTheCopiesThatCannotBeReadStopsNoRestoring() throws IOException {
        attach(written("PV.pdf", 400_000));
        Path root = folder.resolve("backups");
        Path copy = new Backups(root, clock).backUp(workbook);
        Path shared = sharedIn(root).getFirst();
        Files.delete(shared);
        Files.createDirectory(shared);
        Path restored = folder.resolve("restored.lucide");
        WorkbookFiles.restore(copy, restored, Catalog.SCHEMA, environment, false);
        try (Workbook again = WorkbookFiles.open(restored, Catalog.SCHEMA, environment, false)) {
            assertThat(again.<List<Check.Issue>>read(Check::of)).hasSize(1);
        }
    }

    @Test
    void aHashThatIsNoneIsNoPath() throws Exception {
        attach(written("PV.pdf", 40_000));
        Path root = folder.resolve("backups");
        Path copy = new Backups(root, clock).backUp(workbook);
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = sql.createStatement()) {
            statement.executeUpdate("UPDATE blobs SET hash = '/dev/zero'");
        }
        WorkbookFiles.restore(copy, folder.resolve("r.lucide"), Catalog.SCHEMA, environment, false);
    }

    @Test
    void theyComeBackFromADamagedCopyAndStayKnownWhereTheyDoNot() throws IOException {
        byte[] bytes = Files.readAllBytes(written("PV.pdf", 500_000));
        attach(folder.resolve("PV.pdf"));
        Path copy = new Backups(folder.resolve("backups"), clock).backUp(workbook);
        Path saved = folder.resolve("saved.lucide");
        Salvage.of(copy, Catalog.SCHEMA, environment, List.of()).to(saved);
        try (Workbook made = WorkbookFiles.open(saved, Catalog.SCHEMA, environment, false)) {
            assertThat(content(
                            made,
                            made.<List<Row>>read(reader -> reader.all(Attachments.SHEET))
                                    .getFirst()))
                    .isEqualTo(bytes);
        }
        Path alone = Files.copy(copy, folder.resolve("seule.lucide"));
        Path known = folder.resolve("known.lucide");
        Salvage.of(alone, Catalog.SCHEMA, environment, List.of()).to(known);
        new Backups(folder.resolve("backups"), clock).completeFiles(known);
        try (Workbook made = WorkbookFiles.open(known, Catalog.SCHEMA, environment, false)) {
            assertThat(made.<List<Check.Issue>>read(Check::of)).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void onlyWhatIsNeededMakesRoomAndNothingThatComes() throws IOException {
        for (int i = 0; i < 8; i++) {
            attach(large("ancien" + i + ".bmp", i));
        }
        for (Row row : attachments().subList(1, 8)) {
            workbook.apply(ChangeSet.edited("", new Edit.Delete(Attachments.SHEET, row.id())));
        }
        List<Path> coming = List.of(large("a.bmp", 101), large("b.bmp", 102), large("c.bmp", 103));
        List<Blob> kept = workbook.keepFiles(coming);
        kept.forEach(blob -> assertThat(workbook.<Boolean>read(
                        reader -> reader.blobSize(blob.hash()).isPresent()))
                .isTrue());
        assertThat(stored()).isEqualTo(24_000_000);
        for (int i = 0; i < 4; i++) {
            workbook.undo();
        }
        assertThat(attachments()).hasSize(5);
        assertThat(stored())
                .as("the newest of what was taken away is there still")
                .isEqualTo(5 * 24_000_000L);
        List<Path> many = Stream.of(1, 2, 3, 4)
                .map(i -> large("trop" + i + ".bmp", 200 + i))
                .toList();
        assertThatThrownBy(() -> workbook.keepFiles(many)).isInstanceOf(RefusedEdit.class);
        assertThat(stored()).isEqualTo(5 * 24_000_000L);
    }

    private Path large(String name, int mark) {
        Path made = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(made.toFile(), "rw")) {
            sparse.write(mark);
            sparse.setLength(24_000_000);
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
        return made;
    }

    @Test
    void aJsonWithoutItsFolderSaysWhichRowsHaveNoFile() throws IOException {
        attach(written("PV.pdf", 1_000));
        Path json = folder.resolve("t.json");
        read(workbook, reader -> JsonExport.write(reader, json, ProgressListener.NONE));
        Path moved = Files.move(json, folder.resolve("ailleurs.json"));
        try (Workbook other =
                WorkbookFiles.create(folder.resolve("o.lucide"), Catalog.SCHEMA, environment, List.of(), false)) {
            ImportPlan plan = other.read(
                    reader -> Importer.plan(reader, moved, ImportRequest.USUAL, other::mint, CancelToken.NEVER));
            assertThat(plan.report().warnings())
                    .anyMatch(warning -> warning.toString().contains("ailleurs-pieces"));
        }
    }

    @Test
    void theyGoWithTheJsonAndComeBackWithIt() throws IOException {
        byte[] bytes = Files.readAllBytes(written("PV.pdf", 1_100_000));
        attach(folder.resolve("PV.pdf"));
        Path same = Files.createDirectories(folder.resolve("d")).resolve("PV.pdf");
        Files.writeString(same, "un autre PV du même nom");
        attach(same);
        Path json = folder.resolve("out").resolve("t.json");
        Files.createDirectories(json.getParent());
        List<Path> written = read(workbook, reader -> JsonExport.write(reader, json, ProgressListener.NONE));
        Path beside = json.resolveSibling("t-pieces");
        assertThat(written).containsExactly(json, beside.resolve("PV.pdf"), beside.resolve("PV (2).pdf"));
        assertThat(AttachedFilesTest.<List<Path>>read(
                        workbook, reader -> JsonExport.write(reader, json, ProgressListener.NONE)))
                .as("what lies there already is not written twice")
                .isEqualTo(written);
        Path empty = folder.resolve("empty.lucide");
        try (Workbook other = WorkbookFiles.create(empty, Catalog.SCHEMA, environment, List.of(), false)) {
            ImportPlan plan = other.read(
                    reader -> Importer.plan(reader, json, ImportRequest.USUAL, other::mint, CancelToken.NEVER));
            plan.keepFiles(other);
            other.apply(plan.change("t.json"));
            List<Row> rows = other.read(reader -> reader.all(Attachments.SHEET));
            assertThat(rows).hasSize(2);
            assertThat(content(other, rows.getFirst())).isEqualTo(bytes);
        }
        Path csv = folder.resolve("csv");
        assertThat(AttachedFilesTest.<List<Path>>read(
                        workbook, reader -> CsvExport.write(reader, csv, ProgressListener.NONE)))
                .contains(csv.resolve("pieces").resolve("PV.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virus.exe",
                "VIRUS.EXE",
                "virus.exe.",
                "virus.exe ",
                "facture.pdf.js",
                "a.lnk",
                "a.desktop",
                "a.jar",
                "exe\u202efdp.scr"
            })
    void aProgramIsRefusedByItsName(String name) {
        assertThat(FileNames.isExecutable(FileNames.clean(name))).isTrue();
    }

    @Test
    void aProgramIsRefusedByItsFirstBytesWhateverItsName() throws IOException {
        Path program = Files.write(folder.resolve("facture.pdf"), new byte[] {'M', 'Z', 1, 2, 3});
        assertThatThrownBy(() -> attach(program))
                .isInstanceOf(RefusedEdit.class)
                .hasMessageContaining("facture.pdf");
        assertThat(attachments()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefusedAndNothingStays() throws IOException {
        Path empty = Files.createFile(folder.resolve("vide.pdf"));
        assertThatThrownBy(() -> attach(empty)).isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(() -> attach(folder)).isInstanceOf(RefusedEdit.class);
        assertThatThrownBy(() -> attach(folder.resolve("absent.pdf"))).isInstanceOf(RefusedEdit.class);
        Path large = folder.resolve("gros.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Blob.LARGEST + 1);
        }
        assertThatThrownBy(() -> attach(large)).isInstanceOf(RefusedEdit.class).hasMessageContaining("25");
        assertThat(attachments()).isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void theirNamesAreThoseThatASystemCanWrite() {
        assertThat(FileNames.clean("a/b\\c:d.pdf")).isEqualTo("a_b_c_d.pdf");
        assertThat(FileNames.clean("con.txt")).isEqualTo("_con.txt");
        assertThat(FileNames.clean("...")).isEqualTo("_");
        String longest = FileNames.clean("é".repeat(300) + ".pdf");
        assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(longest).endsWith("é.pdf");
        assertThat(FileNames.isExecutable(FileNames.clean("a".repeat(196) + ".exe.......")))
                .isTrue();
    }

    @Test
    void aRowThatNamesWhatIsNotKeptIsRefused() {
        Function<UUID, Edit> made = id -> new Edit.Insert(
                Attachments.SHEET,
                id,
                Cells.of(Attachments.NAME, "PV.pdf")
                        .and(Attachments.BYTES, 3)
                        .and(Attachments.EXPERT, expert)
                        .and(Attachments.CONTENT, "0".repeat(64)),
                Edit.Origin.TYPED);
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", made.apply(workbook.mint()))))
                .isInstanceOf(RefusedEdit.class);
    }
}
