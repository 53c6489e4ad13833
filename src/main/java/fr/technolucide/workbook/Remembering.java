package fr.technolucide.workbook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reader that asks each grouped query, and each small sheet, once: for a task that computes many figures of one state
 * of the workbook. To be made inside {@link Workbook#read} and dropped with it.
 */
public final class Remembering implements Reader {

    /** Larger sheets are read again rather than held. */
    private static final int SMALL = 10_000;

    private record Question(
            Sheet sheet, List<Column<?>> by, @Nullable Column<Integer> sum) {}

    private final Reader reader;
    private final Map<Question, List<Group>> groups = new HashMap<>();
    private final Map<Sheet, List<Row>> sheets = new HashMap<>();

    private Remembering(Reader reader) {
        this.reader = reader;
    }

    public static Reader of(Reader reader) {
        return reader instanceof Remembering ? reader : new Remembering(reader);
    }

    @Override
    public List<Group> group(Sheet sheet, List<Column<?>> by, @Nullable Column<Integer> sum) {
        return groups.computeIfAbsent(new Question(sheet, by, sum), _ -> reader.group(sheet, by, sum));
    }

    @Override
    public List<Row> all(Sheet sheet) {
        List<Row> known = sheets.get(sheet);
        if (known != null) {
            return known;
        }
        List<Row> rows = reader.all(sheet);
        if (rows.size() <= SMALL) {
            sheets.put(sheet, List.copyOf(rows));
        }
        return rows;
    }

    @Override
    public <T> Map<UUID, T> values(Column<T> column, List<Row> rows) {
        return column.kind() instanceof Kind.Derived<T>(var _, Formula.OverRows<T>(var computation))
                ? computation.compute(this, rows)
                : reader.values(column, rows);
    }

    @Override
    public Schema schema() {
        return reader.schema();
    }

    @Override
    public LocalDate today() {
        return reader.today();
    }

    @Override
    public Optional<Row> find(Sheet sheet, UUID id) {
        return reader.find(sheet, id);
    }

    @Override
    public Map<UUID, Row> find(Sheet sheet, Iterable<UUID> ids) {
        return reader.find(sheet, ids);
    }

    @Override
    public void each(Sheet sheet, Consumer<Row> action) {
        reader.each(sheet, action);
    }

    @Override
    public List<Row> where(Column<?> column, Object value) {
        return reader.where(column, value);
    }

    @Override
    public List<UUID> same(Column<?> column, Object value) {
        return reader.same(column, value);
    }

    @Override
    public long count(Sheet sheet) {
        return reader.count(sheet);
    }

    @Override
    public Listing list(Query query) {
        return reader.list(query);
    }

    @Override
    public List<Row> first(Query query, int limit) {
        return reader.first(query, limit);
    }

    @Override
    public List<Row> rows(Listing listing, int from, int to) {
        return reader.rows(listing, from, to);
    }

    @Override
    public List<Hit> search(String words, int offset, int limit) {
        return reader.search(words, offset, limit);
    }

    @Override
    public List<Step> steps(int offset, int limit) {
        return reader.steps(offset, limit);
    }

    @Override
    public List<Step> history(UUID row) {
        return reader.history(row);
    }

    @Override
    public Optional<UUID> lastEntry() {
        return reader.lastEntry();
    }

    @Override
    public Optional<Map<UUID, Row>> asOf(UUID entry, Sheet sheet) {
        return reader.asOf(entry, sheet);
    }

    @Override
    public Deletion deletion(Sheet sheet, UUID id) {
        return reader.deletion(sheet, id);
    }

    @Override
    public Optional<Step> undoable() {
        return reader.undoable();
    }

    @Override
    public Optional<Step> redoable() {
        return reader.redoable();
    }
}
