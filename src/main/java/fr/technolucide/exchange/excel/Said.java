package fr.technolucide.exchange.excel;

import java.time.LocalDate;

/** What a cell of a page written by hand says. */
sealed interface Said {

    Said NOTHING = new Text("");

    /** Words, never a formula. */
    record Text(String words) implements Said {}

    /**
     * What the spreadsheet computes.
     *
     * @param value what it gives now, so that readers that do not compute show it: {@link CellContent}
     */
    record Computed(String formula, CellContent value) implements Said {}

    static Said text(String words) {
        return new Text(words);
    }

    static Said computed(String formula, double value) {
        return new Computed(formula, new CellContent.Figure(value));
    }

    static Said computed(String formula, String value) {
        return new Computed(formula, CellContent.text(value));
    }

    static Said computed(String formula, LocalDate value) {
        return new Computed(formula, new CellContent.Day(value));
    }
}
