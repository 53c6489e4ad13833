package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;

/** The content that one of our exports wrote, used to find the cells that somebody edited since. */
interface ExportSnapshot {

    /** Returns a row as it was written; empty when it was not there to be written, or when nobody knows. */
    Optional<Row> row(Sheet sheet, UUID id);

    /** Returns whether a cell still contains what was written for the row; {@code false} when this is not known. */
    boolean isAsWritten(ExportColumn field, Row row, RawCell cell);

    /** Returns whether the values of computed cells at the time of the export are known. */
    boolean knowsComputed();

    /** Returns whether a cell that is empty, but was not when written, clears the cell of the workbook. */
    boolean empties();
}
