package fr.technolucide.workbook;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers as another reader does, but for what a subclass answers otherwise. */
public abstract class DelegatingReader implements Reader {

    protected final Reader now;

    protected DelegatingReader(Reader now) {
        this.now = now;
    }

    @Override
    public Schema schema() {
        return now.schema();
    }

    @Override
    public LocalDate today() {
        return now.today();
    }

    @Override
    public Optional<Row> find(Sheet sheet, UUID id) {
        return now.find(sheet, id);
    }

    @Override
    public Map<UUID, Row> find(Sheet sheet, Iterable<UUID> ids) {
        return now.find(sheet, ids);
    }

    @Override
    public List<Row> all(Sheet sheet) {
        return now.all(sheet);
    }

    @Override
    public void each(Sheet sheet, Consumer<Row> action) {
        now.each(sheet, action);
    }

    @Override
    public long count(Sheet sheet) {
        return now.count(sheet);
    }

    @Override
    public List<Row> where(Column<?> column, Object value) {
        return now.where(column, value);
    }

    @Override
    public List<UUID> same(Column<?> column, Object value) {
        return now.same(column, value);
    }

    @Override
    public Listing list(Query query) {
        return now.list(query);
    }

    @Override
    public int position(Listing listing, UUID id) {
        return now.position(listing, id);
    }

    @Override
    public List<Row> rows(Listing listing, int from, int to) {
        return now.rows(listing, from, to);
    }

    @Override
    public long sum(Listing listing, Column<? extends Number> column) {
        return now.sum(listing, column);
    }

    @Override
    public List<Row> first(Query query, int count) {
        return now.first(query, count);
    }

    @Override
    public List<Group> group(Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum) {
        return now.group(sheet, by, sum);
    }

    @Override
    public List<Hit> search(String words, int offset, int limit) {
        return now.search(words, offset, limit);
    }

    @Override
    public List<Step> steps(int offset, int limit) {
        return now.steps(offset, limit);
    }

    @Override
    public List<Step> history(UUID row) {
        return now.history(row);
    }

    @Override
    public Optional<UUID> lastEntry() {
        return now.lastEntry();
    }

    @Override
    public Optional<UUID> firstEntry() {
        return now.firstEntry();
    }

    @Override
    public Optional<Map<UUID, Row>> asOf(UUID when, Sheet sheet) {
        return now.asOf(when, sheet);
    }

    @Override
    public Deletion deletion(Sheet sheet, List<UUID> ids) {
        return now.deletion(sheet, ids);
    }

    @Override
    public Optional<Long> blobSize(String hash) {
        return now.blobSize(hash);
    }

    @Override
    public void writeBlob(String hash, OutputStream out) {
        now.writeBlob(hash, out);
    }

    @Override
    public Optional<Step> undoable() {
        return now.undoable();
    }

    @Override
    public Optional<Step> step(UUID id) {
        return now.step(id);
    }

    @Override
    public Optional<Step> redoable() {
        return now.redoable();
    }

    @Override
    public <T> Map<UUID, T> values(Column<T> column, List<Row> rows) {
        return now.values(column, rows);
    }
}
