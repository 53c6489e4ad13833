package fr.technolucide.exchange.source;

/**
 * The limits beyond which a file is refused as too large.
 *
 * @param fileBytes of the file itself
 * @param entries parts in a zip
 * @param inflatedBytes of all parts read
 * @param ratio of inflated to compressed bytes in one part, once it is over a few megabytes
 * @param cells that hold something
 * @param characters of text in all cells, a shared text counted each time it is used
 * @param rows that hold something, in all sheets
 * @param columns the widest row
 */
public record Limits(
        long fileBytes,
        int entries,
        long inflatedBytes,
        int ratio,
        long cells,
        long characters,
        int rows,
        int columns) {
    /** Many times the largest association; where memory ends earlier, the file is refused as too large all the same. */
    public static final Limits USUAL =
            new Limits(100L << 20, 10_000, 512L << 20, 300, 4_000_000, 100_000_000, 200_000, 16_384);
}
