package fr.technolucide.exchange;

import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.UUID;

/**
 * The cells that an export could not write exactly as they are in the workbook.
 *
 * @param altered the first {@value #MOST} cells
 * @param count   how many there are in all
 */
public record ExportReport(List<Altered> altered, long count) {

    /** Beyond this number, cells are counted but not named. */
    public static final int MOST = 1_000;

    /** One such cell. */
    public record Altered(Column<?> column, UUID row, How how) {}

    /** The way in which the text of a cell was altered. */
    public enum How {
        /** Too long for the format: its end is missing, and a mark says so. */
        CUT,
        /** Contains characters that the format cannot hold as they are: written otherwise, and read back unchanged. */
        ESCAPED
    }
}
