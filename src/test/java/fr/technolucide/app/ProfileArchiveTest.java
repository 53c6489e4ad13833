package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Experts;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.shell.WorkbookService.Backup;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.Backups;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From one computer to another, as two data folders. */
class ProfileArchiveTest {

    @TempDir
    Path folder;

    private static final byte[] LABEL = "format=1\n".getBytes(StandardCharsets.UTF_8);

    /** One installation. */
    private record Installation(
            Home home, Settings settings, Backups backups, FileWorkbookService desk, ProfileArchive box) {

        static Installation at(Path folder) {
            Home home = Home.of(Map.of(Home.VARIABLE, folder.toString()));
            Settings settings = new Settings(home.settings());
            Clock clock = TodayClock.clock(Map.of(TodayClock.VARIABLE, "2026-11-25"));
            Backups backups = new Backups(home.backups(), clock);
            FileWorkbookService desk = new FileWorkbookService(
                    settings,
                    () -> new Environment(clock, settings.device(), settings.author()),
                    backups,
                    new SingleInstance(home.folder()));
            return new Installation(home, settings, backups, desk, new ProfileArchive(home, settings, backups));
        }
    }

    private static final TaskProgress SILENT = new TaskProgress() {
        @Override
        public void at(double done, String step) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    @Test
    void settingsCopiesAndTheOpenWorkbookArriveAndTheIdentityStays() throws IOException {
        Installation old = Installation.at(folder.resolve("ancien"));
        old.settings().setAll(Map.of("author", "Amina", "language", "en"));
        new SettingsAppearance(old.settings()).keep(new Appearance(Appearance.Mode.ARDOISE, true, 125));
        Path file = folder.resolve("Passerelles.lucide");
        Path box = folder.resolve("t.demenagement.zip");
        old.desk().create(folder.resolve("Autre.lucide")).close();
        old.desk().create(file).close();
        try (Workbook workbook = old.desk().open(file, false)) {
            old.desk().fillExample(workbook);
            old.box().pack(Optional.of(workbook), box, SILENT);
        }
        try (ZipFile zip = new ZipFile(box.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("recent"));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("settings.properties"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .doesNotContain(old.settings().device().toString());
        }

        Installation young = Installation.at(folder.resolve("nouveau"));
        Path arrived = young.box().unpack(box, SILENT).orElseThrow();

        assertThat(arrived).isEqualTo(young.home().folder().resolve("Passerelles.lucide"));
        Settings settings = new Settings(young.home().settings());
        assertThat(settings.author()).isEqualTo("Amina");
        assertThat(settings.language().tag()).isEqualTo("en");
        assertThat(new SettingsAppearance(settings).read())
                .isEqualTo(new Appearance(Appearance.Mode.ARDOISE, true, 125));
        assertThat(settings.recent()).containsExactly(arrived);
        assertThat(settings.device()).isNotEqualTo(old.settings().device());
        assertThat(young.desk().backups(arrived)).hasSize(1);
        try (Workbook workbook = young.desk().open(arrived, false)) {
            assertThat(young.desk().backups(arrived).getFirst().rows()).isPresent();
            assertThat(workbook.isReadOnly()).isFalse();
        }
        try (Stream<Path> left = Files.list(young.home().folder())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("Passerelles.lucide", "backups", "settings.properties");
        }
        try (Stream<Path> copies = Files.list(young.home().backups())) {
            assertThat(copies).as("those of the other workbook too").hasSize(2);
        }
    }

    @Test
    void attachedFilesArriveWithTheWorkbookAndWithItsCopies() throws IOException {
        Installation old = Installation.at(folder.resolve("ancien"));
        Path file = folder.resolve("Passerelles.lucide");
        Path minutes = Files.writeString(folder.resolve("PV.txt"), "Procès-verbal du 12");
        Path box = folder.resolve("t.demenagement.zip");
        try (Workbook workbook = old.desk().create(file)) {
            UUID expert = workbook.mint();
            workbook.apply(ChangeSet.edited(
                    "", new Edit.Insert(Experts.SHEET, expert, Cells.of(Experts.NAME, "Une DPO"), Edit.Origin.TYPED)));
            workbook.apply(AttachedFiles.attach(workbook, Attachments.EXPERT, expert, minutes));
            old.desk().backUp(workbook);
            old.box().pack(Optional.of(workbook), box, SILENT);
        }
        Installation young = Installation.at(folder.resolve("nouveau"));

        Path arrived = young.box().unpack(box, SILENT).orElseThrow();

        try (Workbook workbook = young.desk().open(arrived, false)) {
            assertThat(attached(workbook)).hasSameBinaryContentAs(minutes);
        }
        Backup latest = young.desk().backups(arrived).getFirst();
        try (Workbook restored = young.desk().restoreBeside(latest, arrived)) {
            assertThat(attached(restored)).as("from a copy, which shares them").hasSameBinaryContentAs(minutes);
        }
    }

    private static Path attached(Workbook workbook) {
        return workbook.read(reader -> {
            try {
                return AttachedFiles.privateCopy(
                        reader, reader.all(Attachments.SHEET).getFirst());
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }

    @Tag("walk")
    @ParameterizedTest
    @ValueSource(
            strings = {"Bilan : 2026 ?.lucide", ".caché.lucide", "a\nb.lucide", "con.lucide", "sans fin", "LONG.LUCIDE"
            })
    void aNameThatAnotherSystemRefusesStillArrives(String name) throws IOException {
        assumeThat(File.separatorChar).as("a system that takes such names").isEqualTo('/');
        Installation old = Installation.at(folder.resolve("ancien"));
        Path file = folder.resolve(name);
        Path box = folder.resolve("t.demenagement.zip");
        old.desk().create(file).close();
        old.desk().open(file, false).close();
        try (Workbook workbook = old.desk().open(file, false)) {
            old.desk().fillExample(workbook);
            old.box().pack(Optional.of(workbook), box, SILENT);
        }
        try (Workbook other = old.desk().create(folder.resolve("Autre.lucide"))) {
            old.box().pack(Optional.of(other), folder.resolve("u.demenagement.zip"), SILENT);
        }
        Installation young = Installation.at(folder.resolve("nouveau"));

        Path arrived = young.box().unpack(box, SILENT).orElseThrow();

        young.desk().open(arrived, false).close();
        assertThat(young.box().unpack(folder.resolve("u.demenagement.zip"), SILENT))
                .isPresent();
    }

    @Test
    void whatIsAlreadyThereIsNotReplaced() throws IOException {
        Installation old = Installation.at(folder.resolve("ancien"));
        Path file = folder.resolve("cahier.lucide");
        Path box = folder.resolve("t.demenagement.zip");
        try (Workbook workbook = old.desk().create(file)) {
            old.box().pack(Optional.of(workbook), box, SILENT);
        }
        Installation young = Installation.at(folder.resolve("nouveau"));
        Files.createDirectories(young.home().folder());
        Files.writeString(young.home().workbook(), "mine");

        assertThat(young.box().unpack(box, SILENT))
                .contains(young.home().folder().resolve("cahier 2.lucide"));
        assertThat(young.home().workbook()).hasContent("mine");
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void refused(byte[] bytes, String sentence) throws IOException {
        Path box = Files.write(folder.resolve("hostile.zip"), bytes);
        Installation young = Installation.at(folder.resolve("nouveau"));
        assertThatThrownBy(() -> young.box().unpack(box, SILENT))
                .isInstanceOfSatisfying(
                        ProfileArchiveReader.Refused.class,
                        refused -> assertThat(refused.sentence()).contains(sentence, "Rien n’en a été pris"));
        try (Stream<Path> left = Files.walk(young.home().folder())) {
            assertThat(left).as("nothing is left").containsExactly(young.home().folder());
        }
        assertThat(folder.resolve("evasion.lucide")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evasion.lucide",
                "cahier/../../evasion.lucide",
                "/evasion.lucide",
                "cahier\\..\\evasion.lucide",
                "cahier/nul.lucide",
                "cahier/.cache.lucide",
                "sauvegardes/CON/x.lucide",
                "sauvegardes/a/b/x.lucide",
                "appel-1",
                "cahier/programme.exe"
            })
    void aNameThatIsNotOneOfOursRefusesTheWhole(String name) throws IOException {
        refused(zip(Map.of("demenagement.properties", LABEL, name, new byte[10])), "n’a pas été préparé par");
    }

    @Test
    void whatIsNotAZipOrNotOursIsRefused() throws IOException {
        refused("hello".getBytes(StandardCharsets.UTF_8), "n’a pas été préparé par");
        refused(zip(Map.of()), "n’a pas été préparé par");
        refused(
                zip(Map.of("demenagement.properties", "format=9".getBytes(StandardCharsets.UTF_8))),
                "n’a pas été préparé par");
    }

    @Test
    void aWorkbookThatIsNotOneRefusesTheWhole() throws IOException {
        refused(zip(Map.of("demenagement.properties", LABEL, "cahier/a.lucide", new byte[5_000])), "est abîmé");
    }

    @Tag("slow")
    @Test
    void tooManyFilesAndTooMuchTextAreRefused() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= 5_000; i++) {
            many.put("cahier-sauvegardes/" + i + ".lucide", new byte[0]);
        }
        refused(zip(many), "contient plus");
        refused(zip(Map.of("settings.properties", new byte[100_000])), "contient plus");
    }

    @Test
    void aBoxCutShortIsRefusedAndNothingStays() throws IOException {
        Installation old = Installation.at(folder.resolve("ancien"));
        Path box = folder.resolve("t.demenagement.zip");
        try (Workbook workbook = old.desk().create(folder.resolve("cahier.lucide"))) {
            old.box().pack(Optional.of(workbook), box, SILENT);
        }
        byte[] whole = Files.readAllBytes(box);
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Installation young = Installation.at(folder.resolve("nouveau"));
        assertThatThrownBy(() -> young.box().unpack(cut, SILENT)).isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.walk(young.home().folder())) {
            assertThat(left.toList()).isEqualTo(List.of(young.home().folder()));
        }
    }
}
