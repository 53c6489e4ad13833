package fr.technolucide.exchange.intake.plan;

import fr.technolucide.language.Fold;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet by their key cells, texts compared normalised. A row of the workbook answers to one row of the
 * file at most.
 */
public final class DuplicateRows {

    /** Of rows that have the same key, so many are compared whole with a row of the file. */
    private static final int MOST_COMPARED = 100;

    /** The row of the workbook that a row of the file stands for. */
    public sealed interface Claim {

        record One(Row row) implements Claim {}

        /** Several have its key, and none is the same in all that the file gives: which one is meant, nobody said. */
        record Several(int rows) implements Claim {}

        record None() implements Claim {}
    }

    private final Reader reader;
    private final Sheet sheet;
    private final List<Column<?>> key;
    private final Set<UUID> claimed = new HashSet<>();
    private final Map<List<Object>, Integer> lines = new HashMap<>();
    private @Nullable Map<List<Object>, Deque<UUID>> rows;
    private @Nullable Map<List<Object>, Deque<UUID>> near;

    public DuplicateRows(Reader reader, Sheet sheet, List<Column<?>> key) {
        this.reader = reader;
        this.sheet = sheet;
        this.key = key;
    }

    /**
     * Returns the rows of the workbook that differ from a draft in a measure of the key alone, such as the duration of a
     * trial, and that no row of the file has claimed yet; none where the key has no measure.
     */
    public List<Row> near(Row draft) {
        List<Column<?>> identity =
                key.stream().filter(column -> !isMeasure(column)).toList();
        if (identity.size() == key.size() || identity.stream().anyMatch(draft::isEmpty)) {
            return List.of();
        }
        if (near == null) {
            near = index(identity);
        }
        return near.getOrDefault(keyOf(draft, identity), new ArrayDeque<>()).stream()
                .filter(id -> !claimed.contains(id))
                .limit(2)
                .flatMap(id -> reader.find(sheet, id).stream())
                .toList();
    }

    private static boolean isMeasure(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _ -> true;
            case Kind.Text _, Kind.LongText _, Kind.Count _, Kind.Date _, Kind.Flag _ -> false;
            case Kind.Choice<?> _, Kind.Reference _, Kind.References _, Kind.Derived<?> _ -> false;
        };
    }

    /** Sets aside a row that the file knows by its id. */
    public void claim(UUID id) {
        claimed.add(id);
    }

    /**
     * Returns the row of the workbook with the key cells of this one, that no row of the file has claimed yet.
     *
     * @param same whether a row holds already all that the file gives; asked where several have that key
     */
    public Claim claim(Row draft, Predicate<Row> same) {
        List<Object> wanted = keyOf(draft);
        Deque<UUID> ids = wanted.isEmpty() ? new ArrayDeque<>() : rows().getOrDefault(wanted, new ArrayDeque<>());
        ids.removeIf(claimed::contains);
        if (ids.isEmpty()) {
            return new Claim.None();
        }
        Optional<Row> meant = ids.size() == 1
                ? reader.find(sheet, ids.getFirst())
                : ids.stream()
                        .limit(MOST_COMPARED)
                        .flatMap(id -> reader.find(sheet, id).stream())
                        .filter(same)
                        .findFirst();
        meant.map(Row::id).ifPresent(claimed::add);
        return meant.<Claim>map(Claim.One::new).orElseGet(() -> new Claim.Several(ids.size()));
    }

    /**
     * Returns the line of the file that had the same key cells first; empty for the first of them, which is remembered.
     */
    public Optional<Integer> repeated(Row draft, int line) {
        List<Object> wanted = keyOf(draft);
        return wanted.isEmpty() ? Optional.empty() : Optional.ofNullable(lines.putIfAbsent(wanted, line));
    }

    private Map<List<Object>, Deque<UUID>> rows() {
        if (rows == null) {
            rows = index(key);
        }
        return rows;
    }

    private Map<List<Object>, Deque<UUID>> index(List<Column<?>> columns) {
        Map<List<Object>, Deque<UUID>> all = new HashMap<>();
        reader.each(sheet, row -> {
            List<Object> cells = keyOf(row, columns);
            if (!cells.isEmpty()) {
                all.computeIfAbsent(cells, _ -> new ArrayDeque<>(1)).add(row.id());
            }
        });
        return all;
    }

    private List<Object> keyOf(Row row) {
        return keyOf(row, key);
    }

    /** Returns the key of a row; empty when every key cell is: such a row is like no other. */
    private static List<Object> keyOf(Row row, List<Column<?>> key) {
        List<Object> cells = new ArrayList<>();
        boolean some = false;
        for (Column<?> column : key) {
            Object value = row.get(column);
            some |= value != null;
            cells.add(comparable(value));
        }
        return some ? cells : List.of();
    }

    private static Object comparable(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> Fold.name(text);
            case List<?> ids -> Set.copyOf(ids);
            default -> value;
        };
    }
}
