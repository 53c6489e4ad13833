package fr.technolucide.workbook.store;

import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * The path at which a workbook was opened; checks that it still leads to the same file, since a sync client may put
 * another there.
 */
final class FileLocation {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path path;
    private final Path read;
    private final @Nullable Object opened;

    /** @param read the file that is read: that of the path, or a private copy of it */
    FileLocation(Path path, Path read) {
        this.path = path;
        this.read = read;
        this.opened = keyOf(path);
    }

    /**
     * Returns the system's key of the file at the path; {@code null} when the system has none, or when the file is
     * gone.
     */
    private static @Nullable Object keyOf(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return null;
        }
    }

    boolean isTaken() {
        return opened != null && !opened.equals(keyOf(path));
    }

    void requireSame() {
        if (isTaken()) {
            throw new WorkbookException(Problem.REPLACED, path);
        }
    }

    /**
     * Copies the file from a connection of its own: the full-text index keeps a statement busy on one that has written
     * to it.
     */
    void copyTo(Path target) {
        try (Connection aside = Connections.open(read, true, false, PATIENCE);
                Statement statement = aside.createStatement()) {
            statement.execute(
                    "VACUUM INTO '" + target.toAbsolutePath().toString().replace("'", "''") + "'");
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, target);
        }
    }

    /** What is looked for in a file. */
    @FunctionalInterface
    interface Look {
        void at(Connection connection) throws SQLException;
    }

    /** Looks at the file as it is at one moment, from a connection of its own. */
    void inspect(Look look) throws SQLException {
        try (Connection aside = Connections.open(read, true, false, PATIENCE)) {
            aside.setAutoCommit(false);
            look.at(aside);
        }
    }

    /** Copies the file page by page from the connection that holds it, for a file that no path leads to any more. */
    static void copy(Connection held, Path target) {
        try {
            int result = held.unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", target.toAbsolutePath().toString(), null);
            if (result != SQLiteErrorCode.SQLITE_OK.code) {
                throw new SQLException("copy ended with " + result, null, result); // the driver only returns it
            }
        } catch (SQLException failure) {
            throw DatabaseErrors.of(failure, target);
        }
    }
}
