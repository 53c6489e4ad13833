package fr.technolucide.workbook.salvage;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places of the cells of a sheet in the records of its table: first the rowid, which a record leaves empty, then the
 * id.
 *
 * @param columns in the order of the records from the third place; {@code null} for one that the sheet has no more
 */
record SheetLayout(Sheet sheet, List<@Nullable Column<?>> columns) {

    /** The places before the cells. */
    private static final int FIRST = 2;

    /** Counts as so many cells that do not fit. */
    private static final int OTHER_SIZE = 2;

    /** Returns the layout of the tables that this version makes. */
    static SheetLayout declared(Sheet sheet) {
        return new SheetLayout(sheet, List.copyOf(inTable(sheet)));
    }

    /** Returns the layout that a declaration in the file tells, where it does. */
    static SheetLayout of(Sheet sheet, SchemaRow row) {
        List<String> names = row.columns();
        if (names.size() < FIRST || !names.get(1).equals("id")) {
            return declared(sheet);
        }
        List<@Nullable Column<?>> columns = new ArrayList<>();
        for (String name : names.subList(FIRST, names.size())) {
            columns.add(sheet.find(name).filter(SheetLayout::isInTable).orElse(null));
        }
        return new SheetLayout(sheet, columns);
    }

    private static List<Column<?>> inTable(Sheet sheet) {
        return sheet.columns().stream().filter(SheetLayout::isInTable).toList();
    }

    private static boolean isInTable(Column<?> column) {
        return column.isStored() && !(column.kind() instanceof Kind.References);
    }

    /** Returns the id of the row that a record may be; empty when it can be no row of any sheet. */
    static Optional<UUID> id(StoredRecord stored) {
        return stored.table() && stored.size() > FIRST && stored.value(0) == null ? stored.id(1) : Optional.empty();
    }

    /** Returns how far a record is from a row of this sheet: the cells that do not fit, most for what has another size. */
    int misfit(StoredRecord stored) {
        int misfit = ofSize(stored.size() - FIRST);
        for (int i = 0; i < columns.size(); i++) {
            misfit += fits(stored, i) ? 0 : 1;
        }
        return misfit;
    }

    /** A record that is shorter was written before a column was added; one that is longer is of another table. */
    private int ofSize(int cells) {
        if (cells > columns.size()) {
            return cells;
        }
        return cells == columns.size() ? 0 : OTHER_SIZE;
    }

    private boolean fits(StoredRecord stored, int index) {
        Object value = stored.value(index + FIRST);
        Column<?> column = columns.get(index);
        return value == null
                || column == null
                || CellDecoder.value(column.kind(), value).isPresent();
    }

    @Nullable
    Object stored(StoredRecord row, int index) {
        return row.value(index + FIRST);
    }
}
