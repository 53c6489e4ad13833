package fr.technolucide.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reader that records the sheets on which its answers depend: as long as no row of them changes, nor the day, the same
 * question has the same answer. Derived values are computed through it, so that the sheets behind them are recorded too.
 */
public final class TrackingReader extends DelegatingReader {

    private final Set<String> sheets;

    /** @param sheets takes the names of the sheets; of one that may be read on another thread meanwhile */
    public TrackingReader(Reader reader, Set<String> sheets) {
        super(reader);
        this.sheets = sheets;
    }

    /** Returns a set for the names of sheets that threads may share. */
    public static Set<String> sheets() {
        return ConcurrentHashMap.newKeySet();
    }

    private Sheet read(Sheet sheet) {
        sheets.add(sheet.name());
        return sheet;
    }

    /** Records every sheet, for what depends on the history or on texts of any sheet. */
    private Reader whole() {
        now.schema().sheets().forEach(this::read);
        return now;
    }

    /** Records the sheets of a query: words are looked for in rows referred to as well, a reference sorts on a label. */
    private Query read(Query query) {
        Sheet sheet = now.schema().own(read(query.sheet()));
        List<Sort> order = query.order().isEmpty() ? sheet.order() : query.order();
        if (order.stream().anyMatch(term -> isOverRows(term.column()))) {
            whole();
        }
        order.forEach(term -> now.schema().targetOf(term.column()).ifPresent(this::read));
        if (!query.filter().isBlank()) {
            sheet.columns().forEach(column -> now.schema().targetOf(column).ifPresent(this::read));
        }
        return query;
    }

    private static boolean isOverRows(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(var _, Formula.OverRows<?> _);
    }

    @Override
    public Optional<Row> find(Sheet sheet, UUID id) {
        return now.find(read(sheet), id);
    }

    @Override
    public Map<UUID, Row> find(Sheet sheet, Iterable<UUID> ids) {
        return now.find(read(sheet), ids);
    }

    @Override
    public List<Row> all(Sheet sheet) {
        return now.all(read(sheet));
    }

    @Override
    public void each(Sheet sheet, Consumer<Row> action) {
        now.each(read(sheet), action);
    }

    @Override
    public long count(Sheet sheet) {
        return now.count(read(sheet));
    }

    @Override
    public List<Row> where(Column<?> column, Object value) {
        read(column.sheet());
        return now.where(column, value);
    }

    @Override
    public List<UUID> same(Column<?> column, Object value) {
        read(column.sheet());
        return now.same(column, value);
    }

    @Override
    public Listing list(Query query) {
        return now.list(read(query));
    }

    @Override
    public List<Row> first(Query query, int limit) {
        return now.first(read(query), limit);
    }

    @Override
    public int position(Listing listing, UUID id) {
        read(listing.sheet());
        return now.position(listing, id);
    }

    @Override
    public List<Row> rows(Listing listing, int from, int to) {
        read(listing.sheet());
        return now.rows(listing, from, to);
    }

    @Override
    public long sum(Listing listing, Column<? extends Number> column) {
        read(listing.sheet());
        return now.sum(listing, column);
    }

    @Override
    public List<Group> group(Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum) {
        return now.group(read(sheet), by, sum);
    }

    @Override
    public List<Hit> search(String words, int offset, int limit) {
        return whole().search(words, offset, limit);
    }

    @Override
    public List<Step> steps(int offset, int limit) {
        return whole().steps(offset, limit);
    }

    @Override
    public List<Step> history(UUID row) {
        return whole().history(row);
    }

    @Override
    public Optional<UUID> lastEntry() {
        return whole().lastEntry();
    }

    @Override
    public Optional<UUID> firstEntry() {
        return whole().firstEntry();
    }

    @Override
    public Optional<Map<UUID, Row>> asOf(UUID entry, Sheet sheet) {
        return whole().asOf(entry, sheet);
    }

    @Override
    public Deletion deletion(Sheet sheet, List<UUID> ids) {
        return whole().deletion(sheet, ids);
    }

    @Override
    public Optional<Step> undoable() {
        return whole().undoable();
    }

    @Override
    public Optional<Step> step(UUID id) {
        return whole().step(id);
    }

    @Override
    public Optional<Step> redoable() {
        return whole().redoable();
    }

    @Override
    public <T> Map<UUID, T> values(Column<T> column, List<Row> rows) {
        return column.kind() instanceof Kind.Derived<T>(var _, Formula.OverRows<T>(var computation))
                ? computation.compute(this, rows)
                : now.values(column, rows);
    }
}
