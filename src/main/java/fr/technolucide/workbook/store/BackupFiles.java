package fr.technolucide.workbook.store;

import fr.technolucide.workbook.WorkbookName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in the folder of one workbook's copies, named after the moment at which they were made. */
final class BackupFiles {

    private static final String DAMAGED = ".damaged";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

    private BackupFiles() {}

    /** Returns the copies in a folder, which may not exist. */
    static List<BackupCopy> in(Path folder) throws IOException {
        List<BackupCopy> copies = new ArrayList<>();
        for (Path file : all(folder)) {
            Optional<Instant> made = made(file);
            if (made.isPresent()) {
                copies.add(new BackupCopy(file, made.get(), Files.size(file), BackupContents.read(file)));
            }
        }
        return copies;
    }

    private static List<Path> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
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

    /** Returns the file of a copy made now, or as soon after as no other has its name. */
    static Path free(Path folder, Instant now) {
        Instant made = now;
        Path file = folder.resolve(WorkbookName.file(NAME.format(made)));
        while (Files.exists(file)) {
            made = made.plusMillis(1);
            file = folder.resolve(WorkbookName.file(NAME.format(made)));
        }
        return file;
    }

    /** Copies a file that is no sound workbook byte for byte, in place of an earlier one. */
    static Path keepBytes(Path damaged, Path folder, Instant now) throws IOException {
        List<Path> earlier = all(folder).stream()
                .filter(file -> file.toString().endsWith(DAMAGED))
                .toList();
        Path kept = folder.resolve(NAME.format(now) + DAMAGED);
        Files.copy(damaged, kept);
        for (Path each : earlier) {
            Files.delete(each);
        }
        return kept;
    }

    /** Deletes copies, and what is noted of them, but for one that was just made. */
    static void delete(List<BackupCopy> copies, Path kept) throws IOException {
        for (BackupCopy copy : copies) {
            if (!copy.file().equals(kept)) {
                Files.deleteIfExists(copy.file());
                Files.deleteIfExists(BackupContents.fileOf(copy.file()));
            }
        }
    }
}
