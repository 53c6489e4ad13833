package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Step;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The random mark that every commit leaves in the file, and the one we last knew. Callers hold the workbook's lock. */
final class Revision {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Statements statements;
    private byte[] known;

    Revision(Statements statements) throws SQLException {
        this.statements = statements;
        this.known = found();
    }

    static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Returns the revision that is in the file now. */
    byte[] found() throws SQLException {
        try (ResultSet result =
                statements.prepare("SELECT revision FROM workbook").executeQuery()) {
            byte[] found = result.next() ? result.getBytes(1) : null;
            if (found == null || found.length != BYTES) {
                throw new SQLException("no revision");
            }
            return found;
        }
    }

    void became(byte[] written) {
        known = written;
    }

    /** Returns whether the file holds what we knew: the revision itself, or steps made since by a program of ours. */
    boolean isIn(HistoryLog log) throws SQLException {
        return Arrays.equals(known, found()) || log.since(known).isPresent();
    }

    /**
     * Accepts what another instance of this program wrote: the revision we knew is then in the file's history.
     *
     * @return the steps it made since, oldest first; empty when a foreign program overwrote the content
     */
    Optional<List<Step>> follow(HistoryLog log) throws SQLException {
        byte[] found = found();
        if (Arrays.equals(known, found)) {
            return Optional.of(List.of());
        }
        Optional<List<Step>> since = log.since(known);
        if (since.isPresent()) {
            known = found;
        }
        return since;
    }
}
