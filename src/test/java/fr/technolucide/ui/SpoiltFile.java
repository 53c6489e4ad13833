package fr.technolucide.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A workbook out of which another program took what every reading looks at first; it puts it back when it is done. */
public final class SpoiltFile implements AutoCloseable {

    private final Path workbook;

    public SpoiltFile(Path workbook) throws SQLException {
        Rest.await(); // what is being read now would fail too, and say so
        this.workbook = workbook;
        rename("workbook", "workbook_elsewhere");
    }

    private void rename(String table, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workbook);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " RENAME TO " + name);
        }
    }

    @Override
    public void close() throws SQLException {
        rename("workbook_elsewhere", "workbook");
    }
}
