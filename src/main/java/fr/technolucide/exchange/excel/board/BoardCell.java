package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.data.CellContent;
import java.time.LocalDate;

/** The content of a cell of a page that is laid out by hand. */
sealed interface BoardCell {

    BoardCell NOTHING = new Text("");

    /** Words, never a formula. */
    record Text(String words) implements BoardCell {}

    /**
     * A formula, with its present value.
     *
     * @param formula where a row looked up by its id stands for a hidden cell of the line: {@link LineIds.Lookup#token}
     * @param value what it gives now, so that readers that do not compute show it: {@link CellContent}
     */
    record Computed(String formula, CellContent value) implements BoardCell {}

    static BoardCell text(String words) {
        return new Text(words);
    }

    static Computed computed(String formula, double value) {
        return new Computed(formula, new CellContent.Figure(value));
    }

    static Computed computed(String formula, String value) {
        return new Computed(formula, CellContent.text(value));
    }

    static Computed computed(String formula, LocalDate value) {
        return new Computed(formula, new CellContent.Day(value));
    }
}
