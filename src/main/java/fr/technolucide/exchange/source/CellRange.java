package fr.technolucide.exchange.source;

import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;

/** A rectangle of cells, both corners inside it; lines from 1, columns from 0. */
public record CellRange(int firstLine, int firstColumn, int lastLine, int lastColumn) {
    /** Returns its corners as a spreadsheet writes them: « A1:D20 ». */
    String address() {
        return new CellRangeAddress(firstLine - 1, lastLine - 1, firstColumn, lastColumn).formatAsString();
    }

    /** Reads « A1:D20 », « $A$1:$D$20 » or « A1 »; empty for what is none, or lies beyond the last cell of Excel. */
    public static Optional<CellRange> parse(String ref) {
        try {
            CellRangeAddress range = CellRangeAddress.valueOf(ref);
            range.validate(SpreadsheetVersion.EXCEL2007);
            return Optional.of(new CellRange(
                    range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notARange) {
            return Optional.empty();
        }
    }
}
