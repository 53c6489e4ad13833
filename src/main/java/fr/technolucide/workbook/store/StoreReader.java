package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the database. Long for one class, since it is the one place where each question of {@link Reader} meets
 * its SQL; what takes more than a statement stands beside it.
 */
final class StoreReader implements Reader {

    private final Statements statements;
    private final Schema schema;
    private final LocalDate today;
    private final SearchIndex search;
    private final HistoryLog log;
    private final Orders orders;
    private final boolean lenient;
    private final Map<String, RowSql> rowSql;

    /**
     * Makes a reader.
     *
     * @param rowSql what was already made for a sheet, by its name; the reader adds to it
     * @param lenient as in {@link RowSql}
     */
    StoreReader(
            Statements statements,
            Schema schema,
            LocalDate today,
            Orders orders,
            Map<String, RowSql> rowSql,
            boolean lenient) {
        this.statements = statements;
        this.lenient = lenient;
        this.orders = orders;
        this.rowSql = rowSql;
        this.schema = schema;
        this.today = today;
        this.search = new SearchIndex(statements, schema);
        this.log = new HistoryLog(statements);
    }

    /** A question that only fails when the file is at fault; the failure passes through {@link Reader} unchecked. */
    @FunctionalInterface
    private interface Ask<T> {
        T answer() throws SQLException;
    }

    /** Carries an {@link SQLException} through calls that declare none; unwrapped where the workbook was called. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        Failure(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    private static <T> T ask(Ask<T> question) {
        try {
            return question.answer();
        } catch (SQLException failure) {
            throw new Failure(failure);
        }
    }

    private RowSql sqlOf(Sheet sheet) {
        return rowSql.computeIfAbsent(sheet.name(), name -> new RowSql(schema.sheet(name)));
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Optional<Row> find(Sheet sheet, UUID id) {
        return ask(
                () -> selected(sheet, " WHERE t.id = ?", List.of(id)).stream().findFirst());
    }

    @Override
    public Map<UUID, Row> find(Sheet sheet, Iterable<UUID> ids) {
        Map<UUID, Row> found = new LinkedHashMap<>();
        for (UUID id : ids) {
            find(sheet, id).ifPresent(row -> found.put(id, row));
        }
        return found;
    }

    @Override
    public List<Row> all(Sheet sheet) {
        return ask(() -> selected(sheet, " ORDER BY t.id", List.of()));
    }

    @Override
    public void each(Sheet sheet, Consumer<Row> action) {
        ask(() -> {
            RowSql sql = sqlOf(sheet);
            try (PreparedStatement query = statements.connection().prepareStatement(sql.select() + " ORDER BY t.id");
                    ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    action.accept(sql.read(result, today, lenient));
                }
            }
            return true;
        });
    }

    @Override
    public List<Row> where(Column<?> column, Object value) {
        String condition = SqlNames.isLinks(column)
                ? " WHERE t.id IN (SELECT owner FROM %s WHERE target = ?)".formatted(SqlNames.links(column))
                : " WHERE t." + SqlNames.column(column) + " = ?";
        return ask(() -> selected(column.sheet(), condition + " ORDER BY t.id", List.of(value)));
    }

    @Override
    public List<UUID> same(Column<?> column, Object value) {
        String name = SqlNames.column(column);
        String condition = value instanceof String ? "as_name(" + name + ") = as_name(?)" : name + " = ?";
        return ask(() -> {
            PreparedStatement query =
                    statements.prepare("SELECT id FROM " + SqlNames.table(column.sheet()) + " WHERE " + condition);
            Codec.bind(query, 1, value);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    ids.add(Codec.id(result.getBytes(1)));
                }
            }
            return ids;
        });
    }

    private List<Row> selected(Sheet sheet, String rest, List<?> parameters) throws SQLException {
        RowSql sql = sqlOf(sheet);
        PreparedStatement query = statements.prepare(sql.select() + rest);
        for (int i = 0; i < parameters.size(); i++) {
            Codec.bind(query, i + 1, parameters.get(i));
        }
        List<Row> rows = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                rows.add(sql.read(result, today, lenient));
            }
        }
        return rows;
    }

    @Override
    public long count(Sheet sheet) {
        return ask(() -> {
            try (ResultSet result = statements
                    .prepare("SELECT count(*) FROM " + SqlNames.table(sheet))
                    .executeQuery()) {
                return result.next() ? result.getLong(1) : 0L;
            }
        });
    }

    @Override
    public Listing list(Query query) {
        List<String> words = SearchIndex.words(query.filter());
        Listing ordered = ordered(query);
        Listing listing = words.isEmpty() ? ordered : holding(ordered, words);
        return overRows(query).map(term -> sortedInMemory(listing, term)).orElse(listing);
    }

    /** Returns the first term that the database cannot sort on. */
    private Optional<Sort> overRows(Query query) {
        List<Sort> order = query.order().isEmpty() ? schema.own(query.sheet()).order() : query.order();
        return order.stream().filter(term -> isOverRows(term.column())).findFirst();
    }

    /**
     * Returns the rows of a query but for its filter. Those of a whole sheet are remembered, and then serve any
     * condition: its rows are picked among them rather than sorted again.
     */
    private Listing ordered(Query query) {
        Sheet sheet = schema.own(query.sheet());
        long[] known = orders.find(query, today);
        if (known != null) {
            Listing whole = new Listing(sheet, known);
            return query.isConditional() ? among(whole, ask(() -> meeting(query))) : whole;
        }
        ListingSql sql = new ListingSql(schema, today);
        Listing listing = ask(() -> keys(sheet, sql.of(query), sql.parameters()));
        if (!query.isConditional()) {
            orders.keep(query, today, listing.keys());
        }
        return listing;
    }

    /** Returns the rows that meet the conditions of a query, as a set of their keys. */
    private KeySet meeting(Query query) throws SQLException {
        ListingSql sql = new ListingSql(schema, today);
        KeySet found = new KeySet(statements);
        found.add(sql.unordered(query), sql.parameters());
        return found;
    }

    private Listing holding(Listing ordered, List<String> words) {
        return among(ordered, ask(() -> new WordFilter(statements, schema, search).of(ordered.sheet(), words)));
    }

    private static Listing among(Listing ordered, KeySet found) {
        return new Listing(
                ordered.sheet(),
                Arrays.stream(ordered.keys()).filter(found::contains).toArray());
    }

    @Override
    public long sum(Listing listing, Column<? extends Number> column) {
        boolean whole = listing.size() == count(listing.sheet());
        String some = whole ? "" : " WHERE seq IN (SELECT value FROM json_each(?))";
        return ask(() -> {
            PreparedStatement query = statements.prepare("SELECT ifnull(sum(%s), 0) FROM %s"
                            .formatted(GroupSql.expression(column, today), SqlNames.table(listing.sheet()))
                    + some);
            if (!whole) {
                query.setString(1, keys(listing, 0, listing.size()));
            }
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? result.getLong(1) : 0L;
            }
        });
    }

    @Override
    public int position(Listing listing, UUID id) {
        long key = ask(() -> {
            PreparedStatement query =
                    statements.prepare("SELECT seq FROM " + SqlNames.table(listing.sheet()) + " WHERE id = ?");
            query.setBytes(1, Codec.bytes(id));
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? result.getLong(1) : -1;
            }
        });
        for (int i = 0; i < listing.size(); i++) {
            if (listing.keys()[i] == key) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public List<Row> first(Query query, int limit) {
        if (!query.filter().isBlank() || overRows(query).isPresent()) {
            return rows(list(query), 0, limit);
        }
        ListingSql sql = new ListingSql(schema, today);
        Listing start = ask(() -> keys(query.sheet(), sql.of(query) + " LIMIT " + limit, sql.parameters()));
        return rows(start, 0, limit);
    }

    private Listing keys(Sheet sheet, String sql, List<Object> parameters) throws SQLException {
        PreparedStatement query = statements.prepare(sql);
        for (int i = 0; i < parameters.size(); i++) {
            Codec.bind(query, i + 1, parameters.get(i));
        }
        long[] keys = new long[64];
        int size = 0;
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                if (size == keys.length) {
                    keys = Arrays.copyOf(keys, size * 2);
                }
                keys[size++] = result.getLong(1);
            }
        }
        return new Listing(schema.own(sheet), Arrays.copyOf(keys, size));
    }

    private static boolean isOverRows(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(var _, Formula.OverRows<?> _);
    }

    /**
     * Sorts the rows of a small sheet in memory: the values are computed once for all rows, and empty ones come last
     * either way.
     */
    private Listing sortedInMemory(Listing listing, Sort term) {
        record Keyed(long key, @Nullable Object value) {}
        List<Row> rows = rows(listing, 0, listing.size());
        Map<UUID, ?> values = values(term.column(), rows);
        List<Keyed> keyed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            keyed.add(new Keyed(listing.keys()[i], values.get(rows.get(i).id())));
        }
        Comparator<Object> byValue = term.descending() ? ValueOrder.BY_SIZE.reversed() : ValueOrder.BY_SIZE;
        keyed.sort(Comparator.comparing(Keyed::value, Comparator.nullsLast(byValue)));
        return new Listing(listing.sheet(), keyed.stream().mapToLong(Keyed::key).toArray());
    }

    @Override
    public List<Row> rows(Listing listing, int from, int to) {
        return ask(() -> selected(
                listing.sheet(),
                " JOIN json_each(?) k ON t.seq = k.value ORDER BY k.key",
                List.of(keys(listing, Math.min(from, listing.size()), Math.min(to, listing.size())))));
    }

    private static String keys(Listing listing, int from, int to) {
        return Arrays.stream(listing.keys(), from, to)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public List<Group> group(Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum) {
        return ask(() -> new GroupSql(schema.own(sheet), by, sum, today).run(statements));
    }

    @Override
    public List<Hit> search(String query, int offset, int limit) {
        List<String> words = SearchIndex.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        return ask(() -> {
            List<Hit> hits = new ArrayList<>();
            int skip = offset;
            for (Sheet sheet : schema.sheets()) {
                int wanted = limit - hits.size();
                if (wanted == 0) {
                    break;
                }
                List<Long> found = search.find(sheet, words, skip, wanted);
                for (long seq : found) {
                    hits.add(new Hit(sheet, idOf(sheet, seq)));
                }
                skip = found.isEmpty() && skip > 0 ? (int) Math.max(0, skip - search.count(sheet, words)) : 0;
            }
            return hits;
        });
    }

    private UUID idOf(Sheet sheet, long seq) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT id FROM " + SqlNames.table(sheet) + " WHERE seq = ?");
        query.setLong(1, seq);
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return Codec.id(result.getBytes(1));
        }
    }

    @Override
    public List<Step> steps(int offset, int limit) {
        return ask(() -> log.steps(offset, limit));
    }

    @Override
    public List<Step> history(UUID row) {
        return ask(() -> log.ofRow(row));
    }

    @Override
    public Optional<UUID> lastEntry() {
        return ask(log::lastEntry);
    }

    @Override
    public Optional<UUID> firstEntry() {
        return ask(log::firstEntry);
    }

    @Override
    public Optional<Long> blobSize(String hash) {
        return ask(() -> new BlobStore(statements).size(hash));
    }

    @Override
    public void writeBlob(String hash, OutputStream out) {
        ask(() -> {
            try {
                new BlobStore(statements).write(hash, out);
                return hash;
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }

    @Override
    public Optional<Step> undoable() {
        return ask(log::undoable);
    }

    @Override
    public Optional<Step> step(UUID id) {
        return ask(() -> log.has(id) ? Optional.of(log.step(id)) : Optional.empty());
    }

    @Override
    public Optional<Step> redoable() {
        return ask(log::redoable);
    }

    @Override
    public Optional<Map<UUID, Row>> asOf(UUID entry, Sheet sheet) {
        Sheet own = schema.own(sheet);
        return ask(() -> log.after(entry, sheet.name())).map(later -> {
            Map<UUID, Row> rows = new LinkedHashMap<>();
            all(own).forEach(row -> rows.put(row.id(), row));
            for (Step.Entry change : later) {
                String before = change.before();
                if (before == null) {
                    rows.remove(change.row());
                } else {
                    Cells cells = ask(() -> Codec.cells(own, before));
                    Row now = rows.getOrDefault(change.row(), Row.of(own, change.row(), today));
                    rows.put(change.row(), now.with(cells));
                }
            }
            return rows;
        });
    }

    @Override
    public Deletion deletion(Sheet sheet, List<UUID> ids) {
        return new DeletionPlan(this).of(schema.own(sheet), ids);
    }

    @Override
    @SuppressWarnings("unchecked") // a row's cell, or a formula's result, is of the column's type
    public <T> Map<UUID, T> values(Column<T> column, List<Row> rows) {
        if (column.kind() instanceof Kind.Derived<T>(var _, Formula.OverRows<T>(var computation))) {
            return computation.compute(this, rows);
        }
        Map<UUID, T> values = new LinkedHashMap<>();
        for (Row row : rows) {
            T value = row.get(column);
            if (value != null) {
                values.put(row.id(), value);
            }
        }
        return values;
    }
}
