package fr.technolucide.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A workbook that can be read and whose every write fails at once, as on a disk that gives way; it takes them again when closed. */
public final class RefusingFile implements AutoCloseable {

    private final Path workbook;

    public RefusingFile(Path workbook) throws SQLException {
        this.workbook = workbook;
        execute("CREATE TRIGGER refuse BEFORE INSERT ON history_steps BEGIN SELECT RAISE(FAIL, 'refused'); END");
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workbook);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("DROP TRIGGER refuse");
    }
}
