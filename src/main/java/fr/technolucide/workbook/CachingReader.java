package fr.technolucide.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reader that asks each count, each grouped query, each small sheet, what is made of the whole workbook, and a row
 * that many others refer to, once: for a task that computes many figures of one state of the workbook. To be made
 * inside {@link Workbook#read} and dropped with it.
 */
public final class CachingReader extends DelegatingReader {

    /** Larger sheets are read again rather than held; so many rows take some tens of megabytes. */
    private static final int SMALL = 30_000;

    /** Reading so many rows takes no longer than some questions about them. */
    private static final int FEW = 500;

    /** Those found beyond take the place of those that were asked for the longest time ago. */
    private static final int MOST_FOUND = 1_000;

    private record Question(
            Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum) {}

    private record Holders(Object value, List<Row> rows) {}

    private record Place(Sheet sheet, UUID id) {}

    private final Map<Question, List<Group>> groups = new HashMap<>();
    private final Map<Sheet, List<Row>> sheets = new HashMap<>();
    private final Map<Sheet, Map<UUID, Row>> byId = new HashMap<>();
    private final Map<Place, Optional<Row>> found = new Lately();
    private final Map<Column<?>, Holders> lastAsked = new HashMap<>();
    private final Map<Column<?>, Map<Object, List<Row>>> referring = new HashMap<>();
    private final Map<Sheet, Long> counts = new HashMap<>();
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** A map that orders its entries by last access. */
    private static final class Lately extends LinkedHashMap<Place, Optional<Row>> {

        private static final long serialVersionUID = 1L;

        Lately() {
            super(16, 0.75F, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Optional<Row>> eldest) {
            return size() > MOST_FOUND;
        }
    }

    private CachingReader(Reader reader) {
        super(reader);
    }

    public static Reader of(Reader reader) {
        return reader instanceof CachingReader ? reader : new CachingReader(reader);
    }

    @Override
    public List<Group> group(Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum) {
        return groups.computeIfAbsent(new Question(sheet, by, sum), _ -> now.group(sheet, by, sum));
    }

    @Override
    public List<Row> all(Sheet sheet) {
        List<Row> known = sheets.get(sheet);
        if (known != null) {
            return known;
        }
        List<Row> rows = now.all(sheet);
        if (rows.size() <= SMALL) {
            sheets.put(sheet, List.copyOf(rows));
        }
        return rows;
    }

    /** Returns the rows of a listing; those of a whole sheet, in any order, are taken from {@link #all}. */
    @Override
    public List<Row> rows(Listing listing, int from, int to) {
        List<Row> rows = now.rows(listing, from, to);
        Sheet sheet = listing.sheet();
        if (rows.size() <= SMALL && !sheets.containsKey(sheet) && rows.size() == count(sheet)) {
            sheets.put(sheet, rows.stream().sorted(Row.BY_CREATION).toList());
        }
        return rows;
    }

    @Override
    public void each(Sheet sheet, Consumer<Row> action) {
        List<Row> known = sheets.get(sheet);
        if (known == null) {
            now.each(sheet, action);
        } else {
            known.forEach(action);
        }
    }

    @Override
    public Optional<Row> find(Sheet sheet, UUID id) {
        List<Row> known = sheets.get(sheet);
        return known == null
                ? found.computeIfAbsent(new Place(sheet, id), _ -> now.find(sheet, id))
                : Optional.ofNullable(
                        byId.computeIfAbsent(sheet, _ -> byId(known)).get(id));
    }

    private static Map<UUID, Row> byId(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    @Override
    public Map<UUID, Row> find(Sheet sheet, Iterable<UUID> ids) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        ids.forEach(id -> find(sheet, id).ifPresent(row -> rows.put(id, row)));
        return rows;
    }

    /**
     * Returns the rows that refer to a row. Of a sheet of few rows they are read once and for all; of another the last
     * answer is kept, since rows under the same row come one after the other and each asks for the others.
     */
    @Override
    public List<Row> where(Column<?> column, Object value) {
        Map<Object, List<Row>> every = referring.get(column);
        if (every != null) {
            return every.getOrDefault(value, List.of());
        }
        Holders last = lastAsked.get(column);
        if (last != null && last.value().equals(value)) {
            return last.rows();
        }
        if (last != null && column.kind() instanceof Kind.Reference && isOfFewRows(column.sheet())) {
            return referring.computeIfAbsent(column, this::referring).getOrDefault(value, List.of());
        }
        List<Row> rows = List.copyOf(now.where(column, value));
        lastAsked.put(column, new Holders(value, rows));
        return rows;
    }

    @Override
    public long count(Sheet sheet) {
        return counts.computeIfAbsent(sheet, now::count);
    }

    private boolean isOfFewRows(Sheet sheet) {
        return sheets.containsKey(sheet) || count(sheet) <= FEW;
    }

    private Map<Object, List<Row>> referring(Column<?> column) {
        return all(column.sheet()).stream()
                .filter(row -> !row.isEmpty(column))
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull((Object) row.get(column))));
    }

    @Override
    public <T> T made(Class<T> what, Function<Reader, T> making) {
        Object known = made.get(what);
        if (known == null) {
            known = making.apply(this);
            made.put(what, known);
        }
        return what.cast(known);
    }

    @Override
    public boolean remembers() {
        return true;
    }

    @Override
    public <T> Map<UUID, T> values(Column<T> column, List<Row> rows) {
        return column.kind() instanceof Kind.Derived<T>(var _, Formula.OverRows<T>(var computation))
                ? computation.compute(this, rows)
                : now.values(column, rows);
    }
}
