package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Follows references to a row, and to the rows that would go with it, and counts what would become of each. */
final class DeletionPlan {

    private final Reader reader;
    private final Set<RowKey> detached = new LinkedHashSet<>();
    private final Set<RowKey> deleted = new LinkedHashSet<>();
    private final Set<RowKey> refusing = new LinkedHashSet<>();

    DeletionPlan(Reader reader) {
        this.reader = reader;
    }

    Deletion of(Sheet sheet, UUID id) {
        RowKey doomed = new RowKey(sheet, id);
        deleted.add(doomed);
        follow(doomed);
        detached.removeAll(deleted);
        deleted.remove(doomed);
        boolean kept = reader.find(sheet, id).filter(sheet::isKept).isPresent();
        return new Deletion(counted(detached), counted(deleted), counted(refusing), kept);
    }

    private static Map<Sheet, Integer> counted(Set<RowKey> rows) {
        Map<Sheet, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row.sheet(), 1, Integer::sum));
        return counts;
    }

    private void follow(RowKey row) {
        for (Column<?> column : reader.schema().referringTo(row.sheet())) {
            for (Row referring : reader.where(column, row.id())) {
                RowKey key = RowKey.of(referring);
                if (!deleted.contains(key)) {
                    meet(column, key);
                }
            }
        }
    }

    private void meet(Column<?> column, RowKey row) {
        switch (onDelete(column)) {
            case DETACH -> detached.add(row);
            case REFUSE -> refusing.add(row);
            case CASCADE -> {
                deleted.add(row);
                follow(row);
            }
        }
    }

    static OnDelete onDelete(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Reference(var _, var onDelete) -> onDelete;
            case Kind.References(var _, var onDelete) -> onDelete;
            default -> throw new IllegalArgumentException(column + " refers to nothing");
        };
    }
}
