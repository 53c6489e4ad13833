package fr.technolucide.catalog;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of a workbook again and again, each with all that stands under it: planned uses, alternatives,
 * checklists with their answers, decisions.
 */
public final class ManyUseCases {

    private final Schema schema;
    private final Supplier<UUID> mint;
    private final List<Row> pattern = new ArrayList<>();
    private final Map<UUID, UUID> copies = new HashMap<>();

    private ManyUseCases(Reader reader, Supplier<UUID> mint) {
        this.schema = reader.schema();
        this.mint = mint;
        Set<Sheet> under = new LinkedHashSet<>(List.of(UseCases.SHEET));
        for (Sheet sheet : schema.sheets()) {
            if (sheet.stored().stream().anyMatch(column -> leadsTo(column, under))) {
                under.add(sheet);
            }
        }
        under.forEach(sheet -> pattern.addAll(reader.all(sheet)));
    }

    /** Copies of all use cases until there are at least so many more. */
    public static List<Edit> edits(int count, Reader reader, Supplier<UUID> mint) {
        ManyUseCases many = new ManyUseCases(reader, mint);
        List<Edit> edits = new ArrayList<>();
        for (long made = 0; made < count; made += reader.count(UseCases.SHEET)) {
            many.copy(edits);
        }
        return edits;
    }

    /** What goes with a row when the row is deleted stands under it. */
    private boolean leadsTo(Column<?> column, Set<Sheet> sheets) {
        return column.kind() instanceof Kind.Reference(var target, var onDelete)
                && onDelete != OnDelete.DETACH
                && sheets.contains(schema.sheet(target));
    }

    private void copy(List<Edit> edits) {
        copies.clear();
        pattern.forEach(row -> copies.put(row.id(), mint.get()));
        for (Row row : pattern) {
            Map<Column<?>, @Nullable Object> cells = new LinkedHashMap<>();
            row.cells().each((column, value) -> cells.put(column, copied(value)));
            edits.add(new Edit.Insert(row.sheet(), copies.get(row.id()), Cells.taking(cells), Edit.Origin.TAKEN));
        }
    }

    private @Nullable Object copied(@Nullable Object value) {
        return value instanceof UUID id ? copies.getOrDefault(id, id) : value;
    }
}
