package fr.technolucide.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Another program that holds the file of a workbook: it can be read, and every write fails after ten seconds. */
public final class HeldFile implements AutoCloseable {

    private final Connection connection;

    public HeldFile(Path workbook) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + workbook);
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
