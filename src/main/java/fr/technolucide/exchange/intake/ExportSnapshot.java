package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.workbook.Row;

/** The content that one of our exports wrote, used to find the cells that somebody edited since. */
interface ExportSnapshot {

    /** Returns the rows as they were written, or those of today when nobody knows. */
    ExportedRows rows();

    /** Returns whether a cell still contains what was written for the row; {@code false} when this is not known. */
    boolean isAsWritten(ExportColumn field, Row row, RawCell cell);

    /** Returns whether the values of computed cells at the time of the export are known. */
    default boolean knowsComputed() {
        return rows().isNow();
    }

    /** Returns whether a cell that is empty, but was not when written, clears the cell of the workbook. */
    boolean empties();
}
