package fr.technolucide.app;

import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.exchange.TemporaryOutput;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookName;
import fr.technolucide.workbook.store.BackupCopy;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.DurableMove;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One file that carries a person's settings, automatic copies and open workbook to another computer. The identity of the
 * installation is left out: two computers under one identity would mint changes that merging could not tell apart. Recent
 * files and the place of the window stay too, since they are paths and screens of the old computer.
 */
final class ProfileArchive {

    /** The settings that the archive contains. */
    static final List<String> CARRIED = List.of(Settings.AUTHOR, Settings.LANGUAGE, "theme", "contrast", "text_size");

    private final Home home;
    private final Settings settings;
    private final Backups backups;

    ProfileArchive(Home home, Settings settings, Backups backups) {
        this.home = home;
        this.settings = settings;
        this.backups = backups;
    }

    /** Replaces the target at the very end. */
    void pack(Optional<Workbook> open, Path target, TaskProgress progress) throws IOException {
        try (TemporaryOutput draft = TemporaryOutput.folder("technolucide-demenagement")) {
            Path copy = draft.path().resolve(WorkbookName.file("copy"));
            open.ifPresent(workbook -> workbook.copyTo(copy));
            AtomicFile.write(target, out -> {
                write(out, open.map(Workbook::path), copy, progress);
                return target;
            });
        }
    }

    private void write(OutputStream out, Optional<Path> workbook, Path copy, TaskProgress progress) throws IOException {
        Map<String, Path> files = files(workbook, copy);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(
                zip,
                ProfileArchiveReader.LABEL,
                properties(Map.of("format", ProfileArchiveReader.FORMAT, "version", Version.current())));
        Map<String, String> carried = new HashMap<>();
        CARRIED.forEach(name -> settings.get(name).ifPresent(value -> carried.put(name, value)));
        put(zip, ProfileArchiveReader.SETTINGS, properties(carried));
        int done = 0;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            progress.check();
            zip.putNextEntry(new ZipEntry(file.getKey()));
            Files.copy(file.getValue(), zip);
            zip.closeEntry();
            done++;
            progress.at((double) done / files.size(), "");
        }
        zip.finish();
    }

    /** Returns the files of the archive by the name of their entry. */
    private Map<String, Path> files(Optional<Path> workbook, Path copy) throws IOException {
        Map<String, Path> files = new HashMap<>();
        Set<Path> own = workbook.map(backups::list).orElse(List.of()).stream()
                .map(BackupCopy::file)
                .collect(Collectors.toSet());
        workbook.ifPresent(path -> files.put(
                ProfileArchiveReader.WORKBOOK
                        + WorkbookName.file(ProfileArchiveReader.portable(WorkbookName.of(path), "")),
                copy));
        if (Files.isDirectory(home.backups())) {
            try (Stream<Path> walk = Files.walk(home.backups(), 2)) {
                walk.filter(file -> WorkbookName.isOne(file.toString()) && Files.isRegularFile(file))
                        .forEach(file -> files.put(place(file, own), file));
            }
            for (Path file : backups.sharedFiles()) {
                files.put(ProfileArchiveReader.SHARED_FILES + file.getFileName(), file);
            }
        }
        return files;
    }

    private static String place(Path file, Set<Path> own) {
        Path folder = folderOf(file);
        return own.contains(file)
                ? ProfileArchiveReader.OWN_COPIES + file.getFileName()
                : ProfileArchiveReader.OTHER_COPIES
                        + ProfileArchiveReader.portable(folder.getFileName().toString(), "") + "/" + file.getFileName();
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "a copy is in a folder");
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        new ByteArrayInputStream(bytes).transferTo(zip);
        zip.closeEntry();
    }

    private static byte[] properties(Map<String, String> values) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        properties.store(text, null);
        return bytes.toByteArray();
    }

    /** @return the workbook that came along, in its new place */
    Optional<Path> unpack(Path packed, TaskProgress progress) throws IOException {
        Files.createDirectories(home.folder());
        try (ProfileArchiveReader staged = ProfileArchiveReader.of(packed, home.folder(), progress)) {
            Optional<Path> workbook = staged.workbook().isPresent()
                    ? Optional.of(install(staged.workbook().get()))
                    : Optional.empty();
            for (Path file : staged.sharedFiles()) { // before the copies that need them
                keep(file, backups.folderOfSharedFiles());
            }
            for (Path copy : staged.ownCopies()) {
                if (workbook.isPresent()) {
                    keep(copy, backups.folderOf(workbook.get()));
                }
            }
            for (Path copy : staged.otherCopies()) {
                keep(copy, home.backups().resolve(folderOf(copy).getFileName()));
            }
            adopt(staged.settings());
            workbook.ifPresent(settings::remember);
            return workbook;
        }
    }

    private Path install(Path staged) throws IOException {
        String name = WorkbookName.of(staged);
        Path free = home.folder().resolve(WorkbookName.file(name));
        for (int i = 2; Files.exists(free); i++) {
            free = home.folder().resolve(WorkbookName.file(name + " " + i));
        }
        DurableMove.create(staged, free);
        return free;
    }

    private static void keep(Path staged, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(staged.getFileName());
        if (Files.notExists(target)) {
            DurableMove.create(staged, target);
        }
    }

    private void adopt(byte[] carried) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(carried), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new IOException(malformed);
        }
        Map<String, String> wanted = new HashMap<>();
        for (String name : CARRIED) {
            String value = properties.getProperty(name);
            if (value != null && value.length() <= 200) {
                wanted.put(name, value);
            }
        }
        settings.setAll(wanted);
    }
}
