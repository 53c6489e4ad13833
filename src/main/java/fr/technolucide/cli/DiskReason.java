package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a disk fails, where the system says so in a language of its own: in that of the person. */
enum DiskReason {
    FULL("cli.disk.full", "No space left on device", "Disk quota exceeded"),
    READ_ONLY("cli.disk.read_only", "Read-only file system"),
    TOO_LONG("cli.disk.name_too_long", "File name too long"),
    DENIED("cli.disk.denied", "Permission denied", "Operation not permitted"),
    GONE("cli.disk.gone", "Input/output error", "No such device", "Stale file handle");

    private final String key;
    private final List<String> phrases;

    DiskReason(String key, String... phrases) {
        this.key = key;
        this.phrases = List.of(phrases);
    }

    /** The file and the reason as far as they are known, else what the system says. */
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
            return Messages.text(DENIED.key);
        }
        @Nullable String said = failing instanceof FileSystemException named ? named.getReason() : failing.getMessage();
        return Arrays.stream(values())
                .filter(each -> said != null && each.phrases.contains(said))
                .findFirst()
                .map(each -> Messages.text(each.key))
                .orElse(said);
    }
}
