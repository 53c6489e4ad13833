package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;

/** Which row of the workbook: an id alone does not say, since a file that comes in may use one in two sheets. */
record RowKey(Sheet sheet, UUID id) {

    static RowKey of(Row row) {
        return new RowKey(row.sheet(), row.id());
    }
}
