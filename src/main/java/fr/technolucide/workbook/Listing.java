package fr.technolucide.workbook;

/**
 * The answer to a {@link Query}: which rows, in order, without their cells. It costs eight bytes a row, so that a
 * table of 100,000 rows can be jumped into anywhere while it keeps only what it shows.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a list would box 100,000 keys
public record Listing(Sheet sheet, long[] keys) {

    public int size() {
        return keys.length;
    }
}
