package fr.technolucide.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The writes of one edit of a trial's minutes, as someone would write them by hand on the same file and settings. */
final class HandWritten implements AutoCloseable {

    private final Connection connection;
    private final Statement statement;
    private final PreparedStatement update;
    private final PreparedStatement step;
    private final PreparedStatement entry;
    private final PreparedStatement revision;
    private final byte[] row;

    HandWritten(Path file, UUID trial) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        statement = connection.createStatement();
        for (String pragma : new String[] {"foreign_keys=1", "synchronous=3", "secure_delete=1", "cell_size_check=1"}) {
            statement.execute("PRAGMA " + pragma);
        }
        update = connection.prepareStatement("UPDATE trials SET minutes = ? WHERE id = ?");
        step = connection.prepareStatement("INSERT INTO history_steps VALUES (?, ?, ?, ?, ?, ?, NULL, ?)");
        entry = connection.prepareStatement("INSERT INTO history_entries VALUES (?, ?, ?, ?, ?, ?, ?)");
        revision = connection.prepareStatement("UPDATE workbook SET revision = ?, last_change = ?");
        row = bytes(trial);
    }

    void edit(int minutes) throws SQLException {
        byte[] id = bytes(UUID.randomUUID());
        byte[] mark = bytes(UUID.randomUUID());
        statement.execute("BEGIN IMMEDIATE");
        update.setInt(1, minutes);
        update.setBytes(2, row);
        update.executeUpdate();
        step.setBytes(1, id);
        step.setString(2, "edited");
        step.setString(3, "");
        step.setString(4, "2026-11-25T09:42:00Z");
        step.setBytes(5, id);
        step.setString(6, "Chloé");
        step.setBytes(7, mark);
        step.executeUpdate();
        entry.setBytes(1, id);
        entry.setBytes(2, id);
        entry.setLong(3, ThreadLocalRandom.current().nextLong());
        entry.setString(4, "trials");
        entry.setBytes(5, row);
        entry.setString(6, "{\"minutes\":" + (minutes - 1) + "}");
        entry.setString(7, "{\"minutes\":" + minutes + "}");
        entry.executeUpdate();
        revision.setBytes(1, mark);
        revision.setString(2, "2026-11-25T09:42:00Z");
        revision.executeUpdate();
        statement.execute("COMMIT");
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
