package fr.technolucide.workbook.store;

import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
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
 * Files made beside their place, then moved there. They are taken away when the program ends, whichever way it is told
 * to; killed at once, or without current, it leaves them there. The next to write in that folder takes them away, once
 * they are old and nobody works in them. Only names that the program alone gives are looked at.
 */
public final class TemporaryFiles {

    /** The age from which a draft is old; a long write touches its draft more often than that. */
    private static final Duration OLD = Duration.ofHours(6);

    private static final String ID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    /** A workbook being made, its journal, or any other draft. */
    private static final Pattern NAME =
            Pattern.compile("\\.(" + ID + "\\.new(-journal)?|technolucide-" + ID + "\\.part)");

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

    /** Moves a finished file to its place, for whoever made sure that no window has the place open. */
    static void moveInPlace(Path made, Path to, boolean replace) throws IOException {
        Path path = replace && Files.isSymbolicLink(to) && Files.exists(to) ? to.toRealPath() : to;
        Path journal = Header.journalOf(path);
        boolean stale = Files.exists(journal) && (replace || Files.notExists(path));
        if (replace) {
            DurableMove.replace(made, path);
        } else {
            create(made, path);
        }
        if (stale) {
            Files.deleteIfExists(journal); // not before: the file that was there may need it to be whole
        }
    }

    private static void create(Path made, Path path) throws IOException {
        try {
            DurableMove.create(made, path);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new WorkbookException(Problem.TARGET_EXISTS, meanwhile, path);
        }
    }

    /** Takes away what is left of a file that was made beside: on a full disk its journal stays too. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Header.journalOf(file));
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private static void log(Path left, Exception why) {
        System.getLogger(TemporaryFiles.class.getName()).log(Level.DEBUG, "Left: " + left, why);
    }
}
