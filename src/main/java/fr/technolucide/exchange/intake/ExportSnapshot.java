package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;

/** What an export of ours wrote, to tell the cells that somebody edited since. */
interface ExportSnapshot {

    /** A row as it was written; empty when it was not there to be written, or when nobody knows. */
    Optional<Row> row(Sheet sheet, UUID id);

    /** Whether a cell still says what was written for the row; {@code false} when that cannot be told. */
    boolean isAsWritten(ExportColumn field, Row row, RawCell cell);

    /** Whether the computed cells of the rows are known as they were written. */
    boolean knowsComputed();

    /** Whether an empty cell that was not written so empties the workbook's. */
    boolean empties();
}
