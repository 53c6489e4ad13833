package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Follows references to a row, and to the rows that would go with it, and counts what would become of each. */
final class DeletionPlan {

    private final Reader reader;
    private final Map<Sheet, Integer> detached = new LinkedHashMap<>();
    private final Map<Sheet, Integer> deleted = new LinkedHashMap<>();
    private final Map<Sheet, Integer> refusing = new LinkedHashMap<>();
    private final Set<UUID> gone = new HashSet<>();

    DeletionPlan(Reader reader) {
        this.reader = reader;
    }

    Deletion of(Sheet sheet, UUID id) {
        follow(sheet, id);
        return new Deletion(detached, deleted, refusing, sheet.isNeverDeleted() || sheet.isSingleRow());
    }

    private void follow(Sheet sheet, UUID id) {
        gone.add(id);
        for (Column<?> column : reader.schema().referringTo(sheet)) {
            for (Row row : reader.where(column, id)) {
                if (!gone.contains(row.id())) {
                    meet(column, row);
                }
            }
        }
    }

    private void meet(Column<?> column, Row row) {
        switch (onDelete(column)) {
            case DETACH -> detached.merge(row.sheet(), 1, Integer::sum);
            case REFUSE -> refusing.merge(row.sheet(), 1, Integer::sum);
            case CASCADE -> {
                deleted.merge(row.sheet(), 1, Integer::sum);
                follow(row.sheet(), row.id());
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
