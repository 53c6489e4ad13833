package fr.technolucide.workbook.salvage;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.store.RebuiltFile;
import fr.technolucide.workbook.store.SetAside;
import fr.technolucide.workbook.store.SetAside.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of sheets, page by page. A page belongs to the sheet whose declared columns its records fit best; the
 * table that a root says it belongs to is the first to be asked, and the history says of which sheet it knows the ids.
 */
final class FoundRows {

    /** Counts as so many cells that do not fit: the history knows the row, in other sheets. */
    private static final int KNOWN_ELSEWHERE = 4;

    private final RebuiltFile rebuilt;
    private final Consumer<SetAside> asides;
    private final Map<String, SheetLayout> layouts = new LinkedHashMap<>();
    private final Map<Sheet, Integer> found = new LinkedHashMap<>();

    /**
     * A record that may be a row.
     *
     * @param sheets those in which the history knows its id
     */
    private record Candidate(StoredRecord stored, Set<String> sheets) {}

    FoundRows(Schema schema, PageOwners owners, RebuiltFile rebuilt, Consumer<SetAside> asides) {
        this.rebuilt = rebuilt;
        this.asides = asides;
        for (Sheet sheet : schema.sheets()) {
            layouts.put(
                    sheet.name(),
                    owners.table(sheet.name())
                            .map(row -> SheetLayout.of(sheet, row))
                            .orElseGet(() -> SheetLayout.declared(sheet)));
            found.put(sheet, 0);
        }
    }

    /** Returns how many rows of each sheet were found so far. */
    Map<Sheet, Integer> found() {
        return found;
    }

    boolean isSheet(@Nullable String table) {
        return layouts.containsKey(String.valueOf(table));
    }

    /** Returns the sheet whose rows the records of a page are; empty when they are of none. */
    Optional<SheetLayout> sheetOf(@Nullable String owner, List<StoredRecord> page) {
        List<Candidate> rows = candidates(page);
        SheetLayout best = layouts.get(String.valueOf(owner));
        long least = best == null ? Long.MAX_VALUE : misfit(best, rows);
        for (SheetLayout layout : least == 0 ? List.<SheetLayout>of() : layouts.values()) {
            long misfit = misfit(layout, rows);
            if (misfit < least) {
                best = layout;
                least = misfit;
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(best).filter(fitting(rows.size(), least, owner));
    }

    private List<Candidate> candidates(List<StoredRecord> page) {
        List<Candidate> rows = new ArrayList<>();
        for (StoredRecord stored : page) {
            UUID id = SheetLayout.id(stored).orElse(null);
            if (id != null && FoundHistory.changed(stored).isEmpty()) {
                rows.add(new Candidate(stored, rebuilt.sheetsOf(id)));
            }
        }
        return rows;
    }

    /** Returns whether so many misfits are few enough: none at all on a page that a root leads to for another reason. */
    private Predicate<SheetLayout> fitting(int rows, long misfit, @Nullable String owner) {
        boolean elsewhere = owner != null && !isSheet(owner);
        return layout -> misfit
                <= (elsewhere ? 0 : (long) rows * Math.max(1, layout.columns().size() / 3));
    }

    private static long misfit(SheetLayout layout, List<Candidate> rows) {
        long misfit = 0;
        for (Candidate row : rows) {
            boolean elsewhere = !row.sheets().isEmpty()
                    && !row.sheets().contains(layout.sheet().name());
            misfit += layout.misfit(row.stored()) + (elsewhere ? KNOWN_ELSEWHERE : 0);
        }
        return misfit;
    }

    /**
     * Takes the rows of a page.
     *
     * @param own whether the root of the sheet itself leads to the page; elsewhere a row that the history says is gone
     *            is one that was left there
     */
    void take(SheetLayout layout, boolean own, List<StoredRecord> page) {
        Sheet sheet = layout.sheet();
        for (StoredRecord stored : page) {
            UUID id = SheetLayout.id(stored).orElse(null);
            if (id == null) {
                asides.accept(new SetAside(Extent.NO_ID, sheet, null, null, CellDecoder.raw(stored.value(2))));
                found.merge(sheet, 1, Integer::sum);
            } else if (!rebuilt.holds(sheet, id) && (own || !rebuilt.isDeleted(sheet, id))) {
                found.merge(sheet, 1, Integer::sum);
                rebuilt.addRow(sheet, id, stored.key(), cells(layout, id, stored));
            }
        }
    }

    /** Takes note of a row that the index of the ids of a sheet knows, where nothing else is known of it. */
    void miss(@Nullable String owner, StoredRecord stored) {
        SheetLayout layout = layouts.get(String.valueOf(owner).replaceFirst("^sqlite_autoindex_(.+)_1$", "$1"));
        UUID id = stored.table() || stored.size() != 2 ? null : stored.id(0).orElse(null);
        if (layout != null
                && id != null
                && stored.number(1).isPresent()
                && !rebuilt.holds(layout.sheet(), id)
                && rebuilt.sheetsOf(id).isEmpty()) {
            found.merge(layout.sheet(), 1, Integer::sum);
            asides.accept(new SetAside(Extent.ROW, layout.sheet(), id, null, ""));
        }
    }

    /** Returns the cells that fit; in place of one that does not, what the history last knew of it. */
    private Cells cells(SheetLayout layout, UUID id, StoredRecord row) {
        Map<Column<?>, @Nullable Object> cells = new LinkedHashMap<>();
        Cells remembered = null;
        for (int i = 0; i < layout.columns().size(); i++) {
            Column<?> column = layout.columns().get(i);
            Object stored = layout.stored(row, i);
            if (column == null || stored == null) {
                continue;
            }
            Object value = CellDecoder.value(column.kind(), stored).orElse(null);
            if (value == null) {
                remembered = remembered == null ? rebuilt.remembered(layout.sheet(), id) : remembered;
                value = remembered.get(column);
                Extent extent = value == null ? Extent.CELL : Extent.CELL_REPLACED;
                asides.accept(new SetAside(extent, layout.sheet(), id, column, CellDecoder.raw(stored)));
            }
            cells.put(column, value);
        }
        return Cells.taking(cells);
    }
}
