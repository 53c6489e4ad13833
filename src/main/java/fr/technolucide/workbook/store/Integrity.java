package fr.technolucide.workbook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQLite's own checks of a file. */
final class Integrity {

    private Integrity() {}

    /** @param thorough whether indexes are compared with their tables too, and references followed */
    static List<String> of(Statements statements, boolean thorough) throws SQLException {
        List<String> problems = found(statements, thorough);
        return problems.isEmpty() || !isSearchIndexReadAgain(statements) ? problems : found(statements, thorough);
    }

    /**
     * Lets the database read its search index again: until that is asked something, SQLite 3.54 checks it against what
     * this connection knew of it, and calls damaged what another one has merged since.
     *
     * @return false where it cannot be read, or there is none
     */
    private static boolean isSearchIndexReadAgain(Statements statements) {
        try (ResultSet any =
                statements.prepare("SELECT rowid FROM search LIMIT 1").executeQuery()) {
            any.next();
            return true;
        } catch (SQLException unreadable) {
            return false;
        }
    }

    private static List<String> found(Statements statements, boolean thorough) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (ResultSet result = statements
                .prepare(thorough ? "PRAGMA integrity_check(20)" : "PRAGMA quick_check(1)")
                .executeQuery()) {
            while (result.next()) {
                if (!"ok".equals(result.getString(1))) {
                    problems.add(result.getString(1));
                }
            }
        }
        if (thorough) {
            try (ResultSet result =
                    statements.prepare("PRAGMA foreign_key_check").executeQuery()) {
                while (result.next()) {
                    problems.add(result.getString(1) + " → " + result.getString(3));
                }
            }
        }
        return problems;
    }
}
