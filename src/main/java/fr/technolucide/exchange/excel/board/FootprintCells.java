package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.excel.chart.ChartParts;
import fr.technolucide.exchange.excel.chart.NativeChart;
import fr.technolucide.exchange.excel.chart.WhiskerChart;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.insight.FootprintTable;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the page of footprints: their addresses and their figures.
 *
 * @param sheet the name of its worksheet
 * @param rows  every use case, one a row
 */
record FootprintCells(String sheet, FootprintTable table, List<Row> rows) {

    /** The row of the first use case, from 0. */
    static final int FIRST = 5;

    static final int LETTER = 0;
    static final int TITLE = 1;
    static final int STAGE = 2;
    static final int BENEFIT = 3;
    static final int PEOPLE = 4;
    static final int LOW = 5;
    static final int CENTRAL = 6;
    static final int HIGH = 7;
    static final int VERDICT = 8;

    /** From here on what charts draw, hidden. */
    static final int SIZE = 9;

    static final int BELOW = 10;
    static final int ABOVE = 11;

    /** Beyond this number, bubbles hide each other whatever one does. */
    private static final int MOST_DRAWN = 12;

    /** The greatest number of people, over what the area of the mark of a use case without people stands for. */
    private static final int MARKS = 25;

    /** Returns the number of use cases, from the first, that the chart of benefit and footprint draws. */
    int drawn() {
        return Math.min(MOST_DRAWN, rows.size());
    }

    int last() {
        return FIRST + Math.max(1, rows.size()) - 1;
    }

    /** Returns the letter of a row: A, B… Z, AA… in the order of the rows. */
    static String letter(int index) {
        return DataSheet.letters(index);
    }

    int index(Row useCase) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(useCase.id())) {
                return i;
            }
        }
        throw new IllegalArgumentException("not on the page: " + useCase);
    }

    /** Returns the address of a cell, seen from another worksheet. */
    String cell(int index, int column) {
        return cells(index, index, column).split(":", -1)[0];
    }

    /** Returns the address of cells of a column, seen from another worksheet. */
    String cells(int from, int to, int column) {
        String letters = DataSheet.letters(column);
        return DataSheet.quoted(sheet) + "$" + letters + "$" + (FIRST + from + 1) + ":$" + letters + "$"
                + (FIRST + to + 1);
    }

    /** Returns the cells of a column that the chart of benefit and footprint draws, seen from their own worksheet. */
    private static String range(int column, int drawn) {
        String letters = DataSheet.letters(column);
        return "$" + letters + "$" + (FIRST + 1) + ":$" + letters + "$" + (FIRST + drawn);
    }

    private static String here(int index, int column) {
        return DataSheet.letters(column) + (FIRST + index + 1);
    }

    @Nullable
    Range grams(int index) {
        Range co2 = rows.get(index).get(UseCases.CO2);
        return co2 == null ? null : table.shown(co2);
    }

    /** Returns whether a use case is shown in the chart of benefit and footprint. */
    boolean isPlaced(int index) {
        Range grams = grams(index);
        return grams != null && grams.central() > 0 && !rows.get(index).isEmpty(UseCases.BENEFIT);
    }

    /** Returns whether it is known how many people a use case reaches, so that its mark can be as large. */
    boolean isCounted(int index) {
        return rows.get(index).get(UseCases.PEOPLE_AFTER, 0) > 0;
    }

    /** Returns the area of the mark: the people reached, otherwise one small size for all whose people are not counted. */
    BoardCell size(int index) {
        String people = here(index, PEOPLE);
        String formula =
                "IF(N(" + people + ")>0," + people + ",MAX(1,MAX(" + range(PEOPLE, drawn()) + ")/" + MARKS + "))";
        return BoardCell.computed(formula, area(index));
    }

    double area(int index) {
        double most = rows.subList(0, drawn()).stream()
                .mapToInt(row -> row.get(UseCases.PEOPLE_AFTER, 0))
                .max()
                .orElse(0);
        return isCounted(index) ? rows.get(index).get(UseCases.PEOPLE_AFTER, 0) : Math.max(1, most / MARKS);
    }

    /** Returns the difference from one figure to the greater one: the whiskers of a chart are lengths. */
    BoardCell between(int index, int less, int more) {
        String formula = "IF(ISNUMBER(" + here(index, CENTRAL) + ")," + here(index, more) + "-" + here(index, less)
                + ",\"" + CellLinks.MISSING + "\")";
        Range grams = grams(index);
        return grams == null
                ? BoardCell.computed(formula, CellLinks.MISSING)
                : BoardCell.computed(formula, of(grams, more) - of(grams, less));
    }

    /**
     * Returns a sum of grams; « – » while none of them is known.
     *
     * @param grams {@code null} where none is known
     * @param known the formula of how many are
     */
    static BoardCell sum(@Nullable Range grams, int column, String known, String sum) {
        String formula = "IF(" + known + "=0,\"" + CellLinks.MISSING + "\"," + sum + ")";
        return grams == null
                ? BoardCell.computed(formula, CellLinks.MISSING)
                : BoardCell.computed(formula, of(grams, column));
    }

    static double of(Range grams, int column) {
        return switch (column) {
            case LOW -> grams.low();
            case CENTRAL -> grams.central();
            case HIGH -> grams.high();
            default -> throw new IllegalArgumentException("not a column of grams: " + column);
        };
    }

    int decimals(int column) {
        return Objects.requireNonNull(
                        switch (column) {
                            case LOW -> table.low();
                            case CENTRAL -> table.central();
                            case HIGH -> table.high();
                            default -> null;
                        })
                .decimals();
    }

    /** Returns the number format of a column of grams. */
    String format(int column) {
        return decimals(column) == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals(column));
    }

    /** Returns the chart of low, central and high of use cases that follow each other. */
    Optional<NativeChart> whiskers(BoardContext board, int from, int to, String letters, String central) {
        List<@Nullable Range> ranges = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> aloud = new ArrayList<>();
        for (int index = from; index <= to; index++) {
            Range grams = grams(index);
            ranges.add(grams);
            names.add(letter(index));
            aloud.add(letter(index) + ", " + rows.get(index).get(UseCases.TITLE, "") + " "
                    + (grams == null ? board.words().missing() : board.words().co2(grams)));
        }
        return new WhiskerChart(
                        new ChartParts.Words(letters, names),
                        central,
                        cells(from, to, BELOW),
                        cells(from, to, ABOVE),
                        format(CENTRAL),
                        ranges)
                .xml()
                .map(xml -> new NativeChart(
                        board.text("paper.board.footprint"),
                        board.text("export.board.footprint.aloud", String.join(board.text("format.between"), aloud)),
                        xml));
    }
}
