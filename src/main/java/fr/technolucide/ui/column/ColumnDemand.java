package fr.technolucide.ui.column;

/**
 * The widths that one column of a table asks for, in any one unit.
 *
 * @param least   it is never narrower
 * @param fair    others leave rather than make it narrower; from {@code least} to {@code need}
 * @param need    the width of what it shows
 * @param telling whether it is served first, and gets what is left
 * @param leaving its turn to leave the table where the room is short, from 1; 0 for one that stays
 */
record ColumnDemand(double least, double fair, double need, boolean telling, int leaving) {

    /** Returns the width of a column in a table that is wider than its room. */
    double unhurried() {
        return telling ? fair : need;
    }

    /** Returns the demand of a column whose width a person chose. */
    static ColumnDemand fixed(double width, int leaving) {
        return new ColumnDemand(width, width, width, false, leaving);
    }
}
