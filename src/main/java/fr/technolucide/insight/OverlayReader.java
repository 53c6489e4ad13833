package fr.technolucide.insight;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The workbook as if one small sheet held other rows, which no file holds: values over rows follow them. */
final class OverlayReader extends DelegatingReader {

    private final Sheet sheet;
    private final Map<UUID, Row> rows;

    OverlayReader(Reader now, Sheet sheet, Map<UUID, Row> rows) {
        super(now);
        this.sheet = sheet;
        this.rows = rows;
    }

    @Override
    public List<Row> all(Sheet asked) {
        return asked.equals(sheet) ? List.copyOf(rows.values()) : now.all(asked);
    }

    @Override
    public Optional<Row> find(Sheet asked, UUID id) {
        return asked.equals(sheet) ? Optional.ofNullable(rows.get(id)) : now.find(asked, id);
    }

    @Override
    public Map<UUID, Row> find(Sheet asked, Iterable<UUID> ids) {
        if (!asked.equals(sheet)) {
            return now.find(asked, ids);
        }
        Map<UUID, Row> found = new HashMap<>();
        for (UUID id : ids) {
            Row row = rows.get(id);
            if (row != null) {
                found.put(id, row);
            }
        }
        return found;
    }

    @Override
    public <T> Map<UUID, T> values(Column<T> column, List<Row> asked) {
        return column.kind() instanceof Kind.Derived<T>(var _, Formula.OverRows<T>(var computation))
                ? computation.compute(this, asked)
                : now.values(column, asked);
    }
}
