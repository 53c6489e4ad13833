package fr.technolucide.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A workbook out of which another program took what every reading looks at first; it puts it back when it is done, to
 * the letter: a table that was renamed twice is else declared in other words than those of the program.
 */
public final class SpoiltFile implements AutoCloseable {

    private final Path workbook;
    private final Map<String, String> declared = new HashMap<>();

    public SpoiltFile(Path workbook) throws SQLException {
        Rest.await(); // what is being read now would fail too, and say so
        this.workbook = workbook;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
                while (found.next()) {
                    declared.put(found.getString(1), found.getString(2));
                }
            }
            statement.execute("ALTER TABLE workbook RENAME TO workbook_elsewhere");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + workbook);
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE workbook_elsewhere RENAME TO workbook");
            statement.execute("PRAGMA writable_schema = ON");
            try (PreparedStatement write =
                    connection.prepareStatement("UPDATE sqlite_schema SET sql = ? WHERE name = ? AND sql <> ?")) {
                for (Map.Entry<String, String> one : declared.entrySet()) {
                    write.setString(1, one.getValue());
                    write.setString(2, one.getKey());
                    write.setString(3, one.getValue());
                    write.execute();
                }
            }
        }
    }
}
