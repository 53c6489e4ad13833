package fr.technolucide.exchange.excel.data;

import java.time.LocalDate;

/** The content of a spreadsheet cell, limited to what our own tables contain. */
public sealed interface CellContent {

    Blank BLANK = new Blank();

    /** Nothing, or an empty text. */
    record Blank() implements CellContent {}

    /** A text as it is read in the cell, before {@link ExcelText#escape}; never a formula. */
    record Text(String value) implements CellContent {}

    /**
     * A number in the unit of the spreadsheet: days for a duration shown as hours, euros for an amount, 0 to 1 for a
     * share.
     */
    record Figure(double value) implements CellContent {}

    /** A true date. */
    record Day(LocalDate value) implements CellContent {}

    static CellContent text(String value) {
        return value.isEmpty() ? BLANK : new Text(value);
    }
}
