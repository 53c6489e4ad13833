package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describes why a disk fails, in the language of the person: by the type of the exception where it tells, whatever the
 * language of the system, else by its words.
 */
final class DiskReason {

    private static final String DENIED = "cli.disk.denied";
    private static final String MISSING = "cli.disk.missing";
    private static final String NOT_FOLDER = "cli.disk.not_folder";
    private static final String LOOP = "cli.disk.loop";

    private static final Map<Class<? extends IOException>, String> TYPES = Map.of(
            AccessDeniedException.class, DENIED,
            NoSuchFileException.class, MISSING,
            NotDirectoryException.class, NOT_FOLDER,
            FileSystemLoopException.class, LOOP);

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("No space left on device", "cli.disk.full"),
            Map.entry("Disk quota exceeded", "cli.disk.full"),
            Map.entry("Read-only file system", "cli.disk.read_only"),
            Map.entry("File name too long", "cli.disk.name_too_long"),
            Map.entry("Permission denied", DENIED),
            Map.entry("Operation not permitted", DENIED),
            Map.entry("No such file or directory", MISSING),
            Map.entry("Is a directory", "cli.disk.folder"),
            Map.entry("Not a directory", NOT_FOLDER),
            Map.entry("Too many levels of symbolic links", LOOP),
            Map.entry("Input/output error", "cli.disk.gone"),
            Map.entry("No such device", "cli.disk.gone"),
            Map.entry("Stale file handle", "cli.disk.gone"));

    /** As {@code java.io} says it: « /mnt/x.xlsx (Permission denied) ». */
    private static final Pattern IN_PARENTHESES = Pattern.compile("(?s)(.+) \\((.+)\\)");

    private DiskReason() {}

    /** Returns the file and the reason as far as they are known. */
    static String words(IOException failing) {
        @Nullable String file = null;
        @Nullable String said = failing.getMessage();
        if (failing instanceof FileSystemException named) {
            file = named.getFile();
            said = named.getReason();
        } else if (failing instanceof FileNotFoundException && said != null) {
            Matcher both = IN_PARENTHESES.matcher(said);
            if (both.matches()) {
                file = both.group(1);
                said = both.group(2);
            }
        }
        @Nullable String reason = reason(failing, said);
        if (reason == null) {
            return file == null ? failing.getClass().getSimpleName() : file;
        }
        return file == null ? reason : Messages.text("cli.disk.of", file, reason);
    }

    private static @Nullable String reason(IOException failing, @Nullable String said) {
        return Optional.ofNullable(TYPES.get(failing.getClass()))
                .or(() -> Optional.ofNullable(said).flatMap(DiskReason::known))
                .map(Messages::text)
                .orElse(said);
    }

    /** Returns the key of a reason of which the words of the system are, or end in, or name in parentheses. */
    private static Optional<String> known(String said) {
        String words = said.strip();
        return KNOWN.entrySet().stream()
                .filter(entry -> words.equals(entry.getKey())
                        || words.endsWith(": " + entry.getKey())
                        || words.contains("(" + entry.getKey() + ")"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
