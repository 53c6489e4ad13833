package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.excel.chart.ChartParts;
import fr.technolucide.exchange.excel.chart.HoursBars;
import fr.technolucide.exchange.excel.chart.NativeChart;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.TotalFormulas;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The cells of the page of hours: their addresses and their figures.
 *
 * @param sheet the name of its worksheet
 */
record HoursCells(String sheet, List<HoursRow> lines) {

    /** The row of the first tool, from 0. */
    static final int FIRST = 6;

    String name(int line) {
        return cell(line, 0);
    }

    String done(int line) {
        return cell(line, 2);
    }

    String target(int line) {
        return cell(line, 3);
    }

    String left(int line) {
        return cell(line, 4);
    }

    /** Returns the cells of a column for the first tools. */
    String cells(int lines, int column) {
        return cell(0, column) + ":" + alone(lines - 1, column);
    }

    private String targets(int lines) {
        return cells(lines, 3);
    }

    /** Returns the place of the tools that have no line, after those that have one. */
    int unlisted() {
        return lines.size();
    }

    /** Returns the cell of the total of hours, under the last line. */
    String allDone() {
        return done(unlisted() + 1);
    }

    /** Returns the sum of the tools from one of them on. */
    String doneFrom(int line) {
        return "SUM(" + done(line) + ":" + alone(unlisted(), 2) + ")";
    }

    String leftFrom(int line) {
        return "SUM(" + left(line) + ":" + alone(unlisted(), 4) + ")";
    }

    private String cell(int line, int column) {
        return DataSheet.quoted(sheet) + alone(line, column);
    }

    private static String alone(int line, int column) {
        return "$" + DataSheet.letters(column) + "$" + (FIRST + 1 + line);
    }

    /**
     * Returns the chart of the first tools: hours done as bars, the hours that each deserves as a line across them.
     *
     * @param names cells of the tools that the chart names
     * @param done  cells of their hours
     */
    NativeChart chart(int shown, String names, String done, Texts texts) {
        List<HoursRow> first = lines.subList(0, shown);
        String aloud = String.join(
                ", ",
                first.stream()
                        .map(line -> line.label() + " "
                                + Words.of(texts.language())
                                        .duration(line.gate().totalMinutes()))
                        .toList());
        return new NativeChart(
                texts.text("export.hours.title"),
                texts.text("export.hours.chart", aloud),
                HoursBars.xml(
                        new HoursBars.Series(
                                texts.text(Tools.TOTAL_MINUTES.labelKey()),
                                numbers(done, first, line -> line.gate().totalMinutes())),
                        new HoursBars.Series(
                                texts.text("export.hours.target"),
                                numbers(
                                        targets(shown),
                                        first,
                                        line -> line.gate().targetMinutes())),
                        new ChartParts.Words(
                                names, first.stream().map(HoursRow::label).toList())));
    }

    private static ChartParts.Numbers numbers(String cells, List<HoursRow> lines, ToLongFunction<HoursRow> minutes) {
        return new ChartParts.Numbers(
                cells,
                FieldFormat.HOURS.format(),
                lines.stream()
                        .map(line -> TotalFormulas.inCells(FieldFormat.HOURS, minutes.applyAsLong(line)))
                        .toList());
    }
}
