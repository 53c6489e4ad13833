package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows, with their references and their place in the search index, and remembers each row as it was first. */
final class RowWriter {

    /** A row touched by a transaction, as it was before it and as it is now. */
    record Touched(
            Sheet sheet,
            UUID id,
            @Nullable Row before,
            @Nullable Row after) {}

    private final Statements statements;
    private final SearchIndex search;
    private final Map<RowKey, Touched> touched = new LinkedHashMap<>();
    private final Set<RowKey> expected = new HashSet<>();
    private final Set<RowKey> existing = new HashSet<>();

    RowWriter(Statements statements, SearchIndex search) {
        this.statements = statements;
        this.search = search;
    }

    Collection<Touched> touched() {
        return touched.values();
    }

    /** Announces rows that later edits of the same change will insert, so that earlier ones may refer to them. */
    void expect(RowKey row) {
        expected.add(row);
    }

    boolean isExpected(RowKey row) {
        return expected.contains(row);
    }

    /** Returns whether a row is there now; rows found once are remembered until they are deleted here. */
    boolean exists(RowKey row) throws SQLException {
        if (existing.contains(row)) {
            return true;
        }
        PreparedStatement query = statements.prepare("SELECT 1 FROM " + SqlNames.table(row.sheet()) + " WHERE id = ?");
        query.setBytes(1, Codec.bytes(row.id()));
        try (ResultSet result = query.executeQuery()) {
            boolean found = result.next();
            if (found) {
                existing.add(row);
            }
            return found;
        }
    }

    /** Writes one row over what it was; an absent {@code after} deletes it, an absent {@code before} inserts it. */
    void write(@Nullable Row before, @Nullable Row after) throws SQLException {
        Row row = Objects.requireNonNull(after == null ? before : after);
        if (after == null) {
            delete(row);
        } else if (before == null) {
            insert(after, null);
        } else {
            update(before, after);
        }
        touched.merge(
                RowKey.of(row),
                new Touched(row.sheet(), row.id(), before, after),
                (first, last) -> new Touched(first.sheet(), first.id(), first.before(), last.after()));
    }

    /**
     * Inserts a row.
     *
     * @param seq its place in the order of creation, which must be free; the last one where absent
     */
    void insert(Row row, @Nullable Long seq) throws SQLException {
        List<Column<?>> columns =
                row.sheet().columns().stream().filter(SqlNames::isInTable).toList();
        String sql = "INSERT INTO %s (seq, id%s) VALUES (?, ?%s)"
                .formatted(
                        SqlNames.table(row.sheet()),
                        columns.stream().map(c -> ", " + SqlNames.column(c)).collect(Collectors.joining()),
                        ", ?".repeat(columns.size()));
        PreparedStatement insert = statements.prepare(sql);
        Codec.bind(insert, 1, seq);
        insert.setBytes(2, Codec.bytes(row.id()));
        for (int i = 0; i < columns.size(); i++) {
            Codec.bind(insert, i + 3, row.get(columns.get(i)));
        }
        insert.executeUpdate();
        for (Column<?> column : row.sheet().columns()) {
            if (SqlNames.isLinks(column)) {
                link(row, column);
            }
        }
        search.add(row, seq(row));
    }

    private void update(Row before, Row after) throws SQLException {
        boolean texts = false;
        for (Column<?> column : after.sheet().stored()) {
            Object value = after.get(column);
            if (Objects.equals(before.get(column), value)) {
                continue;
            }
            if (SqlNames.isLinks(column)) {
                unlink(after, column);
                link(after, column);
            } else {
                PreparedStatement update = statements.prepare("UPDATE %s SET %s = ? WHERE id = ?"
                        .formatted(SqlNames.table(after.sheet()), SqlNames.column(column)));
                Codec.bind(update, 1, value);
                update.setBytes(2, Codec.bytes(after.id()));
                update.executeUpdate();
                texts |= Tables.sqlType(column.kind()).equals("TEXT");
            }
        }
        if (texts) {
            search.replace(after, seq(after));
        }
    }

    private void delete(Row row) throws SQLException {
        long seq = seq(row);
        existing.remove(RowKey.of(row));
        for (Column<?> column : row.sheet().columns()) {
            if (SqlNames.isLinks(column)) {
                unlink(row, column);
            }
        }
        statements.run("DELETE FROM " + SqlNames.table(row.sheet()) + " WHERE id = ?", row.id());
        search.remove(row.sheet(), seq);
    }

    private void link(Row row, Column<?> column) throws SQLException {
        Object ids = row.get(column);
        if (ids == null) {
            return;
        }
        int position = 0;
        for (Object target : (List<?>) ids) {
            statements.run(
                    "INSERT INTO " + SqlNames.links(column) + " (owner, position, target) VALUES (?, ?, ?)",
                    row.id(),
                    position++,
                    target);
        }
    }

    private void unlink(Row row, Column<?> column) throws SQLException {
        statements.run("DELETE FROM " + SqlNames.links(column) + " WHERE owner = ?", row.id());
    }

    private long seq(Row row) throws SQLException {
        PreparedStatement query =
                statements.prepare("SELECT seq FROM " + SqlNames.table(row.sheet()) + " WHERE id = ?");
        query.setBytes(1, Codec.bytes(row.id()));
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
