package fr.technolucide.workbook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/**
 * Deletes old temporary files. A file is written under a temporary name beside its target; the program deletes it on
 * shutdown, but not when it is killed or loses power. The next write in that folder then deletes it, once it is old and
 * no process has it open. Only names that this program gives are considered.
 */
public final class TemporaryFiles {

    /** The age from which a draft is old; a long write touches its draft more often than that. */
    private static final Duration OLD = Duration.ofHours(6);

    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    /** A workbook being made, its journal, or any other draft. */
    private static final Pattern NAME =
            Pattern.compile("\\.(" + UUID + "\\.new(-journal)?|technolucide-" + UUID + "\\.part)");

    private TemporaryFiles() {}

    /** Deletes what a program that died left beside a file; what cannot be deleted stays, and is no failure. */
    public static void sweepBeside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(
                folder, path -> NAME.matcher(path.getFileName().toString()).matches())) {
            for (Path draft : drafts) {
                sweep(draft);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            log(folder, unreadable);
        }
    }

    private static void sweep(Path draft) {
        try (Stream<Path> content = Files.walk(draft)) {
            List<Path> parts = content.sorted(Comparator.reverseOrder()).toList();
            if (areOld(parts) && parts.stream().noneMatch(TemporaryFiles::isHeld)) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | UncheckedIOException held) {
            log(draft, held);
        }
    }

    /**
     * Returns whether all files are old; all are looked at before SQLite opens any, since it rolls back a partial write
     * and deletes its journal.
     */
    private static boolean areOld(List<Path> parts) throws IOException {
        for (Path part : parts) {
            if (!isOld(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOld(Path part) throws IOException {
        return Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(Instant.now().minus(OLD));
    }

    /** Returns whether a connection holds the file; asks SQLite, which alone may touch such a file. */
    private static boolean isHeld(Path part) {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)
                || part.toString().endsWith(Header.JOURNAL)) {
            return false;
        }
        try (Connection connection = Connections.open(part, false, false, Duration.ZERO);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("ROLLBACK");
            return false;
        } catch (SQLException heldOrNotADatabase) {
            int code = heldOrNotADatabase.getErrorCode();
            return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
        }
    }

    private static void log(Path left, Exception why) {
        System.getLogger(TemporaryFiles.class.getName()).log(Level.DEBUG, "Left: " + left, why);
    }
}
