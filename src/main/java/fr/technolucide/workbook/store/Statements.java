package fr.technolucide.workbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Prepared statements of one connection, kept by their text: an edit costs its writes, not its parsing. Callers hold
 * the workbook's lock and read a result to its end before they ask for the same text again.
 */
final class Statements implements AutoCloseable {

    private static final int KEPT = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(64, 0.75f, true);

    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
            if (kept.size() > KEPT) {
                Objects.requireNonNull(kept.remove(kept.keySet().iterator().next()))
                        .close();
            }
        }
        return statement;
    }

    /** Runs a statement that gives no rows, with its parameters in order. */
    void run(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = prepare(sql);
        for (int i = 0; i < parameters.length; i++) {
            Codec.bind(statement, i + 1, parameters[i]);
        }
        statement.executeUpdate();
    }

    /**
     * Closes every statement after a failure: the driver closes one that found the disk full or failing, without a way
     * to see it, and it would be given out again.
     */
    void forget(Exception failure) {
        for (PreparedStatement statement : kept.values()) {
            try {
                statement.close();
            } catch (SQLException more) {
                failure.addSuppressed(more);
            }
        }
        kept.clear();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : kept.values()) {
            statement.close();
        }
        kept.clear();
        connection.close();
    }
}
