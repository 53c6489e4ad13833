package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;

/**
 * The sheet and the id of a row: the id alone is not enough, since an imported file may use the same one in two sheets.
 */
record RowKey(Sheet sheet, UUID id) {

    static RowKey of(Row row) {
        return new RowKey(row.sheet(), row.id());
    }
}
