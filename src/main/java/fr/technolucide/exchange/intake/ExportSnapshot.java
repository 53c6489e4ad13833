package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Value;

/** The content that one of our exports wrote, used to find the cells that somebody edited since. */
interface ExportSnapshot {

    /** Returns the rows as they were written, or those of today when nobody knows. */
    ExportedRows rows();

    /** Returns whether a cell still contains what was written for the row; {@code false} when this is not known. */
    boolean isAsWritten(ExportColumn field, Row row, RawCell cell);

    /** Returns the language in which it was written. */
    Language language();

    /**
     * Returns whether the values of a computed column at the time of the export are known; sentences are only known in the
     * language in use.
     */
    default boolean knowsComputed(Column<?> column) {
        return rows().isNow() && (language() == Messages.language() || !isSentence(column));
    }

    private static boolean isSentence(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(Value.Plain<?>(var plain), var _)
                && (plain instanceof Kind.Text || plain instanceof Kind.LongText);
    }

    /** Returns whether a cell that is empty, but was not when written, clears the cell of the workbook. */
    boolean empties();
}
