package fr.technolucide.workbook.store;

import fr.technolucide.language.Fold;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sqlite.Function;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * Connections set up the one way a workbook is opened. {@code synchronous=EXTRA} and not {@code FULL}: with a rollback
 * journal, FULL can lose the last acknowledged commit to a power cut, since the folder is not synced. WAL is wrong
 * here: people copy one file to a stick, and it fails on network shares.
 */
final class Connections {

    private static final Map<String, String> SETTINGS = Map.of(
            "foreign_keys", "1",
            "journal_mode", "delete",
            "synchronous", "3",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "secure_delete", "1");

    /** In bytes; a hundred times the longest text of ours, and what a small computer can hold twice. */
    private static final int LONGEST_VALUE = 32 << 20;

    private static final int LONGEST_STATEMENT = 1_000_000;

    /** The longest that the list of tables may take to read; a file made to that end could keep a reader busy for ever. */
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(30);

    private static final int STEPS_BETWEEN_LOOKS = 1_000_000;

    private Connections() {}

    static Connection open(Path file, boolean readOnly, boolean create, Duration patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        if (!create) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        SQLiteConnection connection = (SQLiteConnection) config.createConnection(address(file));
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT);
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new Deadline(LONGEST_OPENING));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + patience.toMillis());
            statement.execute("PRAGMA temp_store = MEMORY");
            statement.execute("PRAGMA cache_size = -16000");
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                if (!readOnly || !setting.getKey().equals("journal_mode")) {
                    apply(statement, setting.getKey(), setting.getValue());
                }
            }
            ProgressHandler.clearHandler(connection); // the list of tables is read by now
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
        add(connection, "fold", Fold::fold);
        add(connection, "as_name", Fold::name);
        return connection;
    }

    /** Stops what the database does when its time is up. */
    private static final class Deadline extends ProgressHandler {

        private final long end;

        Deadline(Duration time) {
            this.end = System.nanoTime() + time.toNanos();
        }

        @Override
        protected int progress() {
            return System.nanoTime() - end > 0 ? 1 : 0;
        }
    }

    /** Returns the address of a file; as a URI, since the driver reads what follows a « ? » in a path as settings. */
    private static String address(Path file) {
        String name = file.toAbsolutePath().toString();
        return "jdbc:sqlite:" + (name.contains("?") ? uri(file.toAbsolutePath().toUri()) : name);
    }

    /**
     * Returns the URI of a file as SQLite takes it, which admits no server in its place: {@code //server/share} stands in
     * the path (sqlite.org/uri.html, 3.1).
     */
    static String uri(URI file) {
        String text = file.toString();
        return file.getAuthority() == null ? text : text.replaceFirst("^file://", "file:////");
    }

    /** Sets a pragma and reads it back: an unknown or refused pragma is silent in SQLite. */
    private static void apply(Statement statement, String pragma, String value) throws SQLException {
        statement.execute("PRAGMA " + pragma + " = " + value);
        try (ResultSet result = statement.executeQuery("PRAGMA " + pragma)) {
            if (!result.next() || !value.equals(result.getString(1))) {
                throw new SQLException("PRAGMA " + pragma + " did not become " + value);
            }
        }
    }

    /**
     * {@code fold(text)}: the text as sorting and searching see it, without case, accents and ligatures; {@code
     * as_name(text)}: as names that no two rows share are compared.
     */
    private static void add(Connection connection, String name, UnaryOperator<String> function) throws SQLException {
        Function.create(connection, name, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                String text = value_text(0);
                if (text == null) {
                    result();
                } else {
                    result(function.apply(text));
                }
            }
        });
    }
}
