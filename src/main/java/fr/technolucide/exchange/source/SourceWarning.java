package fr.technolucide.exchange.source;

/**
 * Something that the person should know about a file that was read.
 *
 * @param sheet the sheet concerned, or nothing
 * @param place the cell (« B7 ») or line (« 7 ») concerned, the first of them when there are several, or nothing
 * @param detail what stands beside each kind, or nothing
 */
public record SourceWarning(Kind kind, String sheet, String place, String detail) {
    /** Stands between the cells that a detail lists, and in none of them. */
    public static final String BETWEEN = "\u001F";

    public enum Kind {
        /** Only the first cell of merged ones has a value; place: the first range; detail: how many ranges. */
        MERGED_CELLS,
        /** Cells merged downwards give their value to each of their rows; place and detail as above. */
        MERGED_DOWN,
        /** Invisible characters are left out of texts; place: the first cell; detail: how many cells. */
        CONTROL_CHARACTERS,
        /** A mark stands for characters that could not be read (U+FFFD); place: the first cell; detail: how many cells. */
        LOST_CHARACTERS,
        /** An error instead of a value, read as empty; detail: its code (« #REF! »). */
        ERROR_CELL,
        /** Formulas never calculated by the program that wrote the file, read as empty; detail: how many. */
        NO_CACHED_VALUE,
        HIDDEN_SHEET,
        /** Rows that a filter or a person hides, which are read; place: the first line; detail: how many. */
        HIDDEN_ROWS,
        MACROS_IGNORED,
        EXTERNAL_LINKS,
        /** A line with fewer fields than the others; detail: « found expected ». */
        SHORT_LINE,
        /** A line with more fields than the others; detail: « found expected », then the texts beyond, {@link #BETWEEN} them a mark. */
        LONG_LINE,
        /** A quotation mark opened here ends on another line, in the middle of a text. */
        STRAY_QUOTE,
        /** Neither Unicode nor plain ASCII; detail: words with accents, as they were read. */
        ENCODING_GUESSED,
        /** Too many warnings to list; detail: how many are left out. */
        MORE
    }
}
