package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes why a disk fails, in the language of the person where the system says it in its own. */
final class DiskReason {

    private static final String DENIED = "cli.disk.denied";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("No space left on device", "cli.disk.full"),
            Map.entry("Disk quota exceeded", "cli.disk.full"),
            Map.entry("Read-only file system", "cli.disk.read_only"),
            Map.entry("File name too long", "cli.disk.name_too_long"),
            Map.entry("Permission denied", DENIED),
            Map.entry("Operation not permitted", DENIED),
            Map.entry("Is a directory", "cli.disk.folder"),
            Map.entry("Not a directory", "cli.disk.not_folder"),
            Map.entry("Too many levels of symbolic links", "cli.disk.loop"),
            Map.entry("Input/output error", "cli.disk.gone"),
            Map.entry("No such device", "cli.disk.gone"),
            Map.entry("Stale file handle", "cli.disk.gone"));

    private DiskReason() {}

    /** Returns the file and the reason as far as they are known. */
    static String words(IOException failing) {
        @Nullable String file = failing instanceof FileSystemException named ? named.getFile() : null;
        @Nullable String reason = reason(failing);
        if (reason == null) {
            return file == null ? failing.getClass().getSimpleName() : file;
        }
        return file == null ? reason : Messages.text("cli.disk.of", file, reason);
    }

    private static @Nullable String reason(IOException failing) {
        if (failing instanceof AccessDeniedException) {
            return Messages.text(DENIED);
        }
        @Nullable String said = failing instanceof FileSystemException named ? named.getReason() : failing.getMessage();
        return Optional.ofNullable(said).map(KNOWN::get).map(Messages::text).orElse(said);
    }
}
