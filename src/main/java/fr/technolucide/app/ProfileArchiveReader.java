package fr.technolucide.app;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.Blob;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a profile archive into a temporary folder and checks all of it before anything is used. An archive comes from
 * outside: an unexpected name, too many files, more bytes than there is room for, or a file that is not a workbook
 * refuses the whole archive. Closing this deletes the folder.
 */
final class ProfileArchiveReader implements AutoCloseable {

    static final String LABEL = "demenagement.properties";
    static final String SETTINGS = "settings.properties";
    static final String WORKBOOK = "cahier/";
    static final String OWN_COPIES = "cahier-sauvegardes/";
    static final String OTHER_COPIES = "sauvegardes/";
    static final String SHARED_FILES = "pieces/";
    static final String FORMAT = "1";

    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 4L << 30;
    private static final long SPARE_BYTES = 64L << 20;
    private static final int MOST_TEXT = 64 << 10;
    private static final int MOST_LETTERS = 100;
    private static final String NAME = "[^/\\\\:*?\"<>|\\p{Cntrl}.][^/\\\\:*?\"<>|\\p{Cntrl}]{0,150}";
    private static final Pattern FILE = Pattern.compile("(?:" + WORKBOOK + "|" + OWN_COPIES + "|" + OTHER_COPIES + NAME
            + "/)" + NAME + "\\.lucide|" + SHARED_FILES + "[0-9a-f]{64}");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Path folder;
    private final long room;
    private final Set<String> seen = new HashSet<>();
    private byte[] label = {};
    private byte[] settings = {};
    private long bytes;

    private ProfileArchiveReader(Path folder) throws IOException {
        this.folder = folder;
        this.room = Math.min(MOST_BYTES, Files.getFileStore(folder).getUsableSpace() - SPARE_BYTES);
    }

    /** The file is not what it says; nothing was taken from it. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final String sentence;

        Refused(String sentence) {
            super("moving box refused");
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** @throws Refused saying why; nothing is left then */
    static ProfileArchiveReader of(Path packed, Path near, TaskProgress progress) throws IOException {
        ProfileArchiveReader made = new ProfileArchiveReader(Files.createTempDirectory(near, "demenagement-"));
        try {
            made.lay(packed, progress);
            made.check(progress);
            return made;
        } catch (ZipException | IllegalArgumentException notAZip) {
            made.close();
            throw refused("shell.move.refused.other");
        } catch (IOException | RuntimeException failing) {
            made.close();
            throw failing;
        }
    }

    private static Refused refused(String key) {
        return new Refused(Messages.text(key));
    }

    private void lay(Path packed, TaskProgress progress) throws IOException {
        if (Files.exists(packed) && !Files.isRegularFile(packed)) { // a pipe would be waited for
            throw refused("shell.move.refused.other");
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                progress.check();
                if (!seen.add(entry.getName().toLowerCase(Locale.ROOT)) || seen.size() > MOST_FILES) {
                    throw refused("shell.move.refused.too_much");
                }
                take(entry, zip);
            }
        }
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        String name = entry.getName();
        if (name.equals(LABEL)) {
            label = text(content);
        } else if (name.equals(SETTINGS)) {
            settings = text(content);
        } else if (FILE.matcher(name).matches()
                && Stream.of(name.split("/")).noneMatch(ProfileArchiveReader::isReserved)) {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            pour(content, target);
        } else {
            throw refused("shell.move.refused.other");
        }
    }

    /**
     * Returns a name that is allowed on every system: what {@link #NAME} does not take becomes a dash.
     *
     * @param ending of the file, which the answer has; empty for a folder
     */
    static String portable(String name, String ending) {
        String base = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        String taken = base.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]|^\\.|[. ]$", "-");
        int room = taken.offsetByCodePoints(0, Math.min(taken.codePointCount(0, taken.length()), MOST_LETTERS));
        String whole = taken.substring(0, room) + ending;
        return taken.isEmpty() || isReserved(whole) ? "cahier-" + whole : whole;
    }

    private static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches() || name.endsWith(" ");
    }

    private static byte[] text(InputStream content) throws IOException {
        byte[] read = content.readNBytes(MOST_TEXT + 1);
        if (read.length > MOST_TEXT) {
            throw refused("shell.move.refused.too_much");
        }
        return read;
    }

    /** The sizes that a zip declares are not believed: what comes out is counted. */
    private void pour(InputStream content, Path target) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                bytes += read;
                if (bytes > room) {
                    throw refused("shell.move.refused.too_much");
                }
                out.write(piece, 0, read);
            }
        }
    }

    private void check(TaskProgress progress) throws IOException {
        Properties written = new Properties();
        written.load(new ByteArrayInputStream(label));
        if (!FORMAT.equals(written.getProperty("format"))) {
            throw refused("shell.move.refused.other");
        }
        Environment nobody = new Environment(Clock.systemUTC(), new UUID(0, 0), "");
        for (Path file : all()) {
            progress.check();
            if (file.startsWith(folder.resolve(SHARED_FILES))) {
                if (!Blob.of(file).hash().equals(file.getFileName().toString())) {
                    throw refused("shell.move.refused.damaged");
                }
                continue;
            }
            try {
                WorkbookFiles.open(file, Catalog.SCHEMA, nobody, true).close();
            } catch (WorkbookException notOne) {
                throw refused("shell.move.refused.damaged");
            }
        }
    }

    byte[] settings() {
        return settings.clone();
    }

    Optional<Path> workbook() throws IOException {
        return in(WORKBOOK).stream().findFirst();
    }

    List<Path> ownCopies() throws IOException {
        return in(OWN_COPIES);
    }

    List<Path> otherCopies() throws IOException {
        return in(OTHER_COPIES);
    }

    /** Returns the attached files that the copies share. */
    List<Path> sharedFiles() throws IOException {
        return in(SHARED_FILES);
    }

    private List<Path> in(String place) throws IOException {
        Path wanted = folder.resolve(place);
        return all().stream().filter(file -> file.startsWith(wanted)).toList();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> left = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(left::add);
        }
        for (Path each : left) {
            Files.deleteIfExists(each);
        }
    }
}
