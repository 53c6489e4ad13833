package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.WorkbookName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Automatic copies of workbooks, in a folder of the user's data and not beside the workbook, so that what happens to
 * one folder does not happen to both. Thinned as they age: every one of the last day, one a day for a month, one a month
 * before that, and never more than {@value #MOST}.
 */
public final class Backups {

    private static final int MOST = 60;
    private static final Duration APART = Duration.ofHours(1);
    /** The most characters of a workbook's name in that of its folder, which the hash makes longer. */
    private static final int MOST_LETTERS = 60;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    public Backups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** One copy, and the moment it was made. */
    public record Backup(Path file, Instant made) {}

    /**
     * Copies a workbook unless it did not change since its last copy, or was copied within the hour.
     *
     * @return the copy, when one was made
     * @throws WorkbookException if the copy cannot be written
     */
    public Optional<Path> backUp(Workbook workbook) {
        Instant now = clock.instant();
        Optional<Backup> last = list(workbook.path()).stream().findFirst();
        if (last.filter(copy ->
                        copy.made().isAfter(now.minus(APART)) || copy.made().isAfter(workbook.lastChange()))
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(copy(workbook));
    }

    /** Copies a workbook as it is now, whatever copies there are. */
    public Path copy(Workbook workbook) {
        Instant now = clock.instant();
        Path file = folderOf(workbook.path()).resolve(WorkbookName.file(NAME.format(now)));
        try {
            Files.createDirectories(file.getParent());
            workbook.copyTo(file);
            thin(workbook.path());
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, file);
        }
        return file;
    }

    /** Returns the copies of a workbook, newest first. */
    public List<Backup> list(Path workbook) {
        Path copies = folderOf(workbook);
        if (!Files.isDirectory(copies)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(copies)) {
            return files.flatMap(file -> made(file).map(when -> new Backup(file, when)).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new WorkbookException(Problem.DISK_FAILING, unreadable, copies);
        }
    }

    private static Optional<Instant> made(Path file) {
        if (!WorkbookName.isOne(file.getFileName().toString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(NAME.parse(WorkbookName.of(file), Instant::from));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * Returns the folder of the copies of a workbook: named for people, with a hash of its whole path since names
     * repeat.
     */
    public Path folderOf(Path workbook) {
        Path whole = workbook.toAbsolutePath().normalize();
        UUID mark = UUID.nameUUIDFromBytes(whole.toString().getBytes(StandardCharsets.UTF_8));
        String name = whole.getFileName().toString();
        String known = name.substring(0, Math.min(name.length(), MOST_LETTERS));
        return folder.resolve(known + "-" + mark.toString().substring(0, 8));
    }

    private void thin(Path workbook) throws IOException {
        for (Backup copy : superfluous(list(workbook), clock.instant())) {
            Files.deleteIfExists(copy.file());
        }
    }

    /** Returns those of the copies of one workbook, newest first, that can be deleted. */
    static List<Backup> superfluous(List<Backup> copies, Instant now) {
        List<Backup> going = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int kept = 0;
        for (Backup copy : copies) {
            if (seen.add(slot(copy.made(), now)) && kept < MOST) {
                kept++;
            } else {
                going.add(copy);
            }
        }
        return going;
    }

    /** Copies in the same slot are alike: the newest stands for all. */
    private static String slot(Instant made, Instant now) {
        long days = Duration.between(made, now).toDays();
        String stamp = made.toString();
        if (days < 1) {
            return stamp;
        }
        int precision = days < 31 ? "2026-11-25".length() : "2026-11".length();
        return stamp.substring(0, precision);
    }
}
