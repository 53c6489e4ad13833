package fr.technolucide.exchange.intake.plan;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Default;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The defaults of a new row where its source is empty: for each required cell. What the source does not say, nobody knows. */
public final class ImportDefaults {

    private final Reader reader;
    private final Map<Column<?>, Set<Object>> given = new HashMap<>();

    ImportDefaults(Reader reader) {
        this.reader = reader;
    }

    public Row fill(Row draft) {
        Row filled = draft;
        for (Column<?> column : draft.sheet().stored()) {
            if (column.isRequired() && filled.isEmpty(column)) {
                Object value = of(column, filled);
                if (value != null) {
                    filled = filled.withValue(column, value);
                }
            }
        }
        return filled;
    }

    /** Returns the default of a cell, {@code null} when it has none; a day is never made up. */
    @Nullable
    public Object of(Column<?> column, Row draft) {
        if (column.kind() instanceof Kind.Date) {
            return null;
        }
        Default<?> offered = column.defaultValue().orElse(null);
        Object value = offered == null ? null : offered.source().value(draft, reader);
        return column.isUnique() && value instanceof Integer number ? next(column, number) : value;
    }

    /**
     * Returns the next number of a column; the reader does not know the rows of this import, so that « highest + 1 » is
     * counted here.
     */
    private int next(Column<?> column, int number) {
        Set<Object> before = given.computeIfAbsent(column, _ -> new HashSet<>());
        int free = number;
        while (!before.add(free)) {
            free++;
        }
        return free;
    }
}
