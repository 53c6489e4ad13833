package fr.technolucide.workbook.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/**
 * A set of keys ({@code seq}) that queries find. The keys of a query come from the database as one text: for many rows, a
 * step of the driver for each takes more time than finding them.
 */
final class KeySet {

    private final Statements statements;
    private final BitSet keys = new BitSet();

    KeySet(Statements statements) {
        this.statements = statements;
    }

    /**
     * Adds what a query finds.
     *
     * @param select gives one column, named {@code seq}
     */
    void add(String select, List<?> parameters) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT group_concat(seq) FROM (" + select + ")");
        for (int i = 0; i < parameters.size(); i++) {
            Codec.bind(query, i + 1, parameters.get(i));
        }
        try (ResultSet result = query.executeQuery()) {
            byte[] list = result.next() ? result.getBytes(1) : null;
            if (list != null) {
                addAll(list);
            }
        }
    }

    /** @param list whole numbers in ASCII, with commas between them; at least one */
    private void addAll(byte[] list) {
        long key = 0;
        for (byte sign : list) {
            if (sign == ',') {
                keys.set(Math.toIntExact(key));
                key = 0;
            } else {
                key = key * 10 + sign - '0';
            }
        }
        keys.set(Math.toIntExact(key));
    }

    /** Keeps only what another set has too. */
    void retainAll(KeySet other) {
        keys.and(other.keys);
    }

    boolean contains(long key) {
        return keys.get((int) key);
    }
}
