package fr.technolucide.exchange.source;

/**
 * Something that the person should know about a file that was read.
 *
 * @param sheet the sheet concerned, or nothing
 * @param place the cell (« B7 ») or line (« 7 ») concerned, the first of them when there are several, or nothing
 * @param detail what stands beside each kind, or nothing
 */
public record SourceWarning(Kind kind, String sheet, String place, String detail) {
    public enum Kind {
        /** Only the first cell of merged ones has a value; place: the first range; detail: how many ranges. */
        MERGED_CELLS,
        /** An error instead of a value, read as empty; detail: its code (« #REF! »). */
        ERROR_CELL,
        /** Formulas never calculated by the program that wrote the file, read as empty; detail: how many. */
        NO_CACHED_VALUE,
        HIDDEN_SHEET,
        MACROS_IGNORED,
        EXTERNAL_LINKS,
        /** A line with more or fewer fields than the first; detail: « found expected ». */
        RAGGED_LINE,
        /** A quotation mark is opened here and never closed: the rest of the file is in one cell. */
        UNCLOSED_QUOTE,
        /** Neither Unicode nor plain ASCII; detail: the encoding taken for it. */
        ENCODING_GUESSED,
        /** Too many warnings to list; detail: how many are left out. */
        MORE
    }
}
