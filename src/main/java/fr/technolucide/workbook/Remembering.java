package fr.technolucide.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reader that asks each grouped query, and each small sheet, once: for a task that computes many figures of one state
 * of the workbook. To be made inside {@link Workbook#read} and dropped with it.
 */
public final class Remembering extends DelegatingReader {

    /** Larger sheets are read again rather than held. */
    private static final int SMALL = 10_000;

    private record Question(
            Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum) {}

    private final Map<Question, List<Group>> groups = new HashMap<>();
    private final Map<Sheet, List<Row>> sheets = new HashMap<>();

    private Remembering(Reader reader) {
        super(reader);
    }

    public static Reader of(Reader reader) {
        return reader instanceof Remembering ? reader : new Remembering(reader);
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

    @Override
    public <T> Map<UUID, T> values(Column<T> column, List<Row> rows) {
        return column.kind() instanceof Kind.Derived<T>(var _, Formula.OverRows<T>(var computation))
                ? computation.compute(this, rows)
                : now.values(column, rows);
    }
}
