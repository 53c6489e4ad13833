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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Follows references to rows, and to those that would go with them, and counts what would become of each. */
final class DeletionPlan {

    private final Reader reader;
    private final Set<RowKey> detached = new LinkedHashSet<>();
    private final Set<RowKey> deleted = new LinkedHashSet<>();
    private final Set<RowKey> refusing = new LinkedHashSet<>();

    DeletionPlan(Reader reader) {
        this.reader = reader;
    }

    Deletion of(Sheet sheet, List<UUID> ids) {
        List<RowKey> doomed = ids.stream().map(id -> new RowKey(sheet, id)).toList();
        deleted.addAll(doomed);
        doomed.forEach(this::follow);
        detached.removeAll(deleted);
        doomed.forEach(deleted::remove);
        boolean kept = ids.stream()
                .anyMatch(id -> reader.find(sheet, id).filter(sheet::isKept).isPresent());
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
