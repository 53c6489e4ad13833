package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.TotalFormulas;
import fr.technolucide.exchange.excel.data.WrappedLines;
import java.util.List;
import java.util.function.ToLongFunction;

/** The table of the hours, a tool a line, and its total: each figure a formula over the tables of data. */
final class HoursTable {

    /** Tool, trials, hours done, target, hours left, testers. */
    static final int WIDTH = 6;

    /** The characters that the name of a tool has room for on a line. */
    static final int NAME = 38;

    /** Points of a character of a width. */
    static final double CHARACTER = 5.25;

    /** The row of its header. */
    static final int TOP = HoursCells.FIRST - 1;

    private static final PageStyle FIGURE = PageStyle.CELL.right();

    /** Of the line of tools that are not listed: nothing to see until there is one. */
    private static final String UNLESS_NONE = "#,##0;-#,##0;";

    static final String HOURS_UNLESS_NONE = "[h]:mm;\"−\"[h]:mm;";

    private final BoardContext board;
    private final PageWriter pen;
    private final String toolsOfTrials;
    private final String minutesOfTrials;

    HoursTable(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
        DataSheet trials = board.links().table(Trials.SHEET);
        this.toolsOfTrials = trials.range(Trials.TOOL);
        this.minutesOfTrials = trials.range(Trials.MINUTES);
    }

    void write(List<HoursRow> lines) {
        header();
        int row = TOP + 1;
        for (HoursRow line : lines) {
            line(row++, line);
        }
        unlisted(row++);
        total(row, lines);
    }

    private void header() {
        pen.row(TOP, 18);
        List<String> titles = List.of(
                Tools.NAME.labelKey(),
                Tools.TRIAL_COUNT.labelKey(),
                Tools.TOTAL_MINUTES.labelKey(),
                "export.hours.target",
                "export.hours.left",
                Tools.TESTER_COUNT.labelKey());
        for (int i = 0; i < WIDTH; i++) {
            PageStyle head = SummarySection.HEAD;
            pen.put(TOP, i, i == 0 ? head : head.right(), BoardCell.text(board.text(titles.get(i))));
        }
    }

    private void line(int row, HoursRow line) {
        String name = "A" + (row + 1);
        String tool = toolsOfTrials + "," + (isPlainCriterion(line.label()) ? name : exactly(name));
        pen.row(row, (PageWriter.LINE + 1) * WrappedLines.of(line.label(), NAME * CHARACTER));
        pen.put(row, 0, PageStyle.CELL.wrapping().link(), board.links().link(line.tool(), line.label()));
        count(row, 1, "COUNTIFS(" + tool + ")", line.trials());
        minutes(
                row,
                2,
                "SUMIFS(" + minutesOfTrials + "," + tool + ")",
                line.gate().totalMinutes());
        minutes(row, 3, target(line), line.gate().targetMinutes());
        minutes(
                row,
                4,
                "MAX(0,D" + (row + 1) + "-C" + (row + 1) + ")",
                line.gate().remainingMinutes());
        pen.put(row, 5, FIGURE, board.links().to(line.tool(), Tools.TESTER_COUNT));
    }

    /** Returns the criterion for the text of a cell as it is: an operator or a wildcard in it stands for itself. */
    private static String exactly(String cell) {
        return "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + cell + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";
    }

    private String target(HoursRow line) {
        String own = board.links().cell(line.tool(), Tools.HOURS_TARGET);
        String shared = board.links().table(Association.SHEET).cell(Association.HOURS_TARGET, DataSheet.FIRST);
        return "IF(ISNUMBER(" + own + ")," + own + ",IF(ISNUMBER(" + shared + ")," + shared + ","
                + line.gate().targetMinutes() + "/1440))";
    }

    /** Writes the line of tools that someone adds to the workbook, which no other line counts. */
    private void unlisted(int row) {
        String trials = "B" + (row + 1);
        pen.row(row, PageWriter.LINE + 1);
        pen.put(
                row,
                0,
                PageStyle.CELL,
                BoardCell.computed("IF(" + trials + ">0,\"" + board.text("export.hours.unlisted") + "\",\"\")", ""));
        pen.put(
                row,
                1,
                FIGURE.shown(UNLESS_NONE),
                BoardCell.computed("COUNTIFS(" + toolsOfTrials + ",\"?*\")-" + above(row, 1), 0));
        pen.put(
                row,
                2,
                FIGURE.shown(HOURS_UNLESS_NONE),
                BoardCell.computed(
                        "ROUND((SUMIFS(" + minutesOfTrials + "," + toolsOfTrials + ",\"?*\")-" + above(row, 2)
                                + ")*1440,0)/1440",
                        0));
        for (int column = 3; column < WIDTH; column++) {
            pen.put(row, column, FIGURE, BoardCell.NOTHING);
        }
    }

    private void total(int row, List<HoursRow> lines) {
        pen.row(row, PageWriter.LINE + 1);
        pen.put(row, 0, PageStyle.CELL.strong(), BoardCell.text(board.text("export.total")));
        PageStyle figure = FIGURE.strong();
        pen.put(row, 1, figure.shown(FieldFormat.WHOLE.format()), BoardCell.computed(above(row, 1), (double)
                sum(lines, HoursRow::trials)));
        total(row, 2, lines, line -> line.gate().totalMinutes());
        total(row, 3, lines, line -> line.gate().targetMinutes());
        total(row, 4, lines, line -> line.gate().remainingMinutes());
        pen.put(row, 5, figure, BoardCell.NOTHING);
    }

    private void total(int row, int column, List<HoursRow> lines, ToLongFunction<HoursRow> minutes) {
        pen.put(
                row,
                column,
                FIGURE.strong().shown(FieldFormat.HOURS.format()),
                BoardCell.computed(above(row, column), days(sum(lines, minutes))));
    }

    private static long sum(List<HoursRow> lines, ToLongFunction<HoursRow> figure) {
        return lines.stream().mapToLong(figure).sum();
    }

    private static String above(int row, int column) {
        return PageWriter.sum(TOP + 1, row - 1, column);
    }

    private void count(int row, int column, String formula, long value) {
        pen.put(row, column, FIGURE.shown(FieldFormat.WHOLE.format()), BoardCell.computed(formula, (double) value));
    }

    private void minutes(int row, int column, String formula, long minutes) {
        pen.put(row, column, FIGURE.shown(FieldFormat.HOURS.format()), BoardCell.computed(formula, days(minutes)));
    }

    private static double days(long minutes) {
        return TotalFormulas.inCells(FieldFormat.HOURS, minutes);
    }

    /**
     * Returns whether a label can be a criterion of a formula as it is; a criterion is a pattern, so one that reads as
     * an operator, a number or a wildcard would not match itself.
     */
    private static boolean isPlainCriterion(String label) {
        return label.matches("\\p{L}[\\p{L}\\p{N}  ’'().,\\-\\[\\]]*");
    }
}
