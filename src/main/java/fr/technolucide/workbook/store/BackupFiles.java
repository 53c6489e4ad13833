package fr.technolucide.workbook.store;

import fr.technolucide.workbook.WorkbookName;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
                try {
                    copies.add(new BackupCopy(file, made.get(), Files.size(file), BackupContents.read(file)));
                } catch (NoSuchFileException gone) {
                    // another program thinned meanwhile
                }
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
        return free(folder, now, WorkbookName::file);
    }

    private static Path free(Path folder, Instant now, UnaryOperator<String> named) {
        Instant made = now;
        Path file = folder.resolve(named.apply(NAME.format(made)));
        while (Files.exists(file)) {
            made = made.plusMillis(1);
            file = folder.resolve(named.apply(NAME.format(made)));
        }
        return file;
    }

    /** Copies a file that is no sound workbook byte for byte, in place of an earlier one. */
    static Path keepBytes(Path damaged, Path folder, Instant now) throws IOException {
        List<Path> earlier = all(folder).stream()
                .filter(file -> file.toString().endsWith(DAMAGED))
                .toList();
        Path kept = free(folder, now, name -> name + DAMAGED);
        Files.copy(damaged, kept);
        DurableMove.sync(kept);
        Path journal = Header.journalOf(damaged);
        if (Files.exists(journal)) {
            Files.copy(journal, free(folder, now, name -> name + Header.JOURNAL + DAMAGED));
        }
        for (Path each : earlier) {
            Files.delete(each);
        }
        return kept;
    }

    /** Returns the files in a folder that were kept byte for byte, without their journals. */
    static List<Path> kept(Path folder) throws IOException {
        return all(folder).stream()
                .filter(file -> file.toString().endsWith(DAMAGED))
                .filter(file -> !file.toString().endsWith(Header.JOURNAL + DAMAGED))
                .sorted()
                .toList();
    }

    /** Deletes copies, and what is noted of them, but for one that was just made; one that is held stays. */
    static void delete(List<BackupCopy> copies, Path kept) {
        for (BackupCopy copy : copies) {
            if (!copy.file().equals(kept)) {
                try {
                    Files.deleteIfExists(copy.file());
                    Files.deleteIfExists(BackupContents.fileOf(copy.file()));
                } catch (IOException held) {
                    System.getLogger(BackupFiles.class.getName()).log(Level.DEBUG, "Left: " + copy.file(), held);
                }
            }
        }
    }
}
