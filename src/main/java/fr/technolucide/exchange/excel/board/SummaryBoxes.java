package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Name;
import org.jspecify.annotations.Nullable;

/** The four figures that come first, each with what it stands on. */
final class SummaryBoxes {

    private static final int WIDTH = 4;
    private static final PageStyle SMALL = PageStyle.PLAIN.on(PageStyle.PAPER).colored(PageStyle.QUIET);
    private static final PageStyle LABEL = PageStyle.PLAIN.on(PageStyle.PAPER).with(edges(PageStyle.Edge.TOP));
    private static final PageStyle FIGURE =
            PageStyle.PLAIN.on(PageStyle.PAPER).sized(20).strong().with(edges());
    private static final PageStyle UNDER = SMALL.with(edges(PageStyle.Edge.BOTTOM));

    private final BoardContext board;
    private final PageWriter pen;
    private final HoursCells hours;
    private final DataSheet useCases;
    private final DataSheet tools;
    private final BoardSummary summary;

    SummaryBoxes(BoardContext board, PageWriter pen, HoursCells hours) {
        this.board = board;
        this.pen = pen;
        this.hours = hours;
        this.useCases = board.links().table(UseCases.SHEET);
        this.tools = board.links().table(Tools.SHEET);
        this.summary = board.summary();
    }

    private static PageStyle.Border edges(PageStyle.Edge... more) {
        Set<PageStyle.Edge> edges = java.util.EnumSet.of(PageStyle.Edge.LEFT, PageStyle.Edge.RIGHT);
        edges.addAll(Set.of(more));
        return new PageStyle.Border(edges, BorderStyle.THIN, PageStyle.BOX_LINE);
    }

    /** @return the row under the boxes */
    int write(int row) {
        pen.row(row, 18);
        pen.row(row + 1, 27);
        pen.row(row + 2, 18);
        hours(row);
        freed(row);
        cost(row);
        co2(row);
        boolean whole = Stream.of(
                        summary.inService().freedMinutes(),
                        summary.inService().cost(),
                        summary.inService().co2())
                .allMatch(sum -> sum.lacking() == 0 || sum.value() == null);
        if (!whole) {
            pen.row(row + 3, PageWriter.LINE);
        }
        return whole ? row + 3 : row + 4;
    }

    private void box(int row, int box, String label, String format, BoardCell figure, String name) {
        int from = SummaryGrid.BOXES[box];
        int to = from + WIDTH - 1;
        pen.merge(row, from, to, LABEL, BoardCell.text(board.text(label)));
        pen.merge(row + 1, from, to, FIGURE.shown(format), figure);
        Name defined = pen.sheet().getWorkbook().createName();
        defined.setNameName(board.text(name));
        defined.setRefersToFormula(pen.absolute(row + 1, from));
    }

    private void under(int row, int box, String format, BoardCell said) {
        int from = SummaryGrid.BOXES[box];
        pen.merge(row + 2, from, from + WIDTH - 1, UNDER.shown(format), said);
    }

    private String lackingCount(String range) {
        return "COUNTIFS(" + stages() + "," + inService() + "," + range + ",\"\")";
    }

    /** Returns what counts use cases whose footprint is that of a part of their planned uses. */
    private String partial(Column<?> column, String range) {
        return column != UseCases.CO2
                ? ""
                : "+COUNTIFS(" + stages() + "," + inService() + "," + range + ",\">=0\","
                        + useCases.range(UseCases.UNCOUNTED_USAGES) + ",\">0\")";
    }

    /**
     * Returns a figure of the uses in service, or that it is not known while none of them has it, or a dash while there is
     * none.
     *
     * @param value {@code null} where it is not known
     */
    private BoardCell known(String range, String formula, @Nullable Double value, String unknown) {
        String none = board.words().missing();
        boolean empty = summary.inService().useCases().isEmpty();
        String computed = "IF(" + used() + "=0,\"" + none + "\",IF(" + used() + "=" + lackingCount(range) + ",\""
                + unknown + "\"," + formula + "))";
        return empty || value == null
                ? BoardCell.computed(computed, empty ? none : unknown)
                : BoardCell.computed(computed, value);
    }

    private BoardCell known(String range, String formula, @Nullable Double value) {
        return known(range, formula, value, board.words().unknown());
    }

    private void lacking(int row, int box, Column<?> column, ExportColumn.Part part, PartialSum<?> sum) {
        if (sum.lacking() > 0 && sum.value() != null) {
            String range = useCases.range(column, part);
            String count = lackingCount(range) + partial(column, range);
            int from = SummaryGrid.BOXES[box];
            pen.put(
                    row + 3,
                    from,
                    PageStyle.PLAIN.colored(PageStyle.QUIET),
                    BoardCell.computed(
                            "\"" + board.text("export.board.lacking") + "\u00a0: \"&" + count,
                            board.text("export.board.lacking") + "\u00a0: " + sum.lacking()));
        }
    }

    private void hours(int row) {
        DataSheet trials = board.links().table(Trials.SHEET);
        String done = hours.lines().isEmpty()
                ? "SUMIFS(" + trials.range(Trials.MINUTES) + "," + trials.range(Trials.TOOL) + ",\"?*\")"
                : hours.allDone();
        box(
                row,
                0,
                "paper.board.hours",
                "[h]\" h \"mm",
                BoardCell.computed(done, summary.hours().totalMinutes() / 1_440.0),
                "export.name.hours");
        int reached = summary.hours().atGate();
        int all = summary.hours().tools().size();
        String yes = "COUNTIF(" + tools.range(Tools.GATE_REACHED) + ",\"" + board.text("format.yes") + "\")";
        String count = "COUNTA(" + tools.range(Tools.NAME) + ")";
        under(
                row,
                0,
                "General",
                counted(
                        yes,
                        reached,
                        "export.board.tool_of",
                        "export.board.tools_of",
                        "&\" \"&" + count + "&\" " + board.text("export.board.at_ten") + "\"",
                        " " + all + " " + board.text("export.board.at_ten")));
    }

    /** « 2 outils … », in the singular up to one. */
    private BoardCell counted(String count, int value, String one, String many, String then, String thenValue) {
        String formula =
                count + "&IF(" + count + ">1,\" " + board.text(many) + "\",\" " + board.text(one) + "\")" + then;
        return BoardCell.computed(formula, value + " " + board.text(value > 1 ? many : one) + thenValue);
    }

    private void freed(int row) {
        PartialSum<Long> freed = summary.inService().freedMinutes();
        String range = useCases.range(UseCases.MINUTES_PER_MONTH);
        boolean lost = freed.value() != null && freed.value() < 0;
        double unit = lost ? 1 : 1_440;
        box(
                row,
                1,
                "paper.board.freed",
                lost ? FieldFormat.MINUTES.format() : "[h]\" h \"mm",
                known(
                        range,
                        inService(range) + (lost ? "" : "/1440"),
                        freed.value() == null ? null : freed.value() / unit),
                "export.name.freed");
        under(
                row,
                1,
                "General",
                counted(
                        used(),
                        summary.inService().useCases().size(),
                        "export.board.use",
                        "export.board.uses",
                        "",
                        ""));
        lacking(row, 1, UseCases.MINUTES_PER_MONTH, ExportColumn.Part.WHOLE, freed);
    }

    private void cost(int row) {
        PartialSum<Long> cost = summary.inService().cost();
        box(
                row,
                2,
                "paper.board.cost",
                FieldFormat.MONEY.format(),
                euros(UseCases.COST_12_MONTHS, cost),
                "export.name.cost");
        under(
                row,
                2,
                "\"" + board.text("export.board.full_cost") + " \"" + FieldFormat.MONEY.format(),
                euros(UseCases.FULL_COST_12_MONTHS, summary.inService().fullCost()));
        lacking(row, 2, UseCases.COST_12_MONTHS, ExportColumn.Part.WHOLE, cost);
    }

    private BoardCell euros(Column<Long> column, PartialSum<Long> cents) {
        String range = useCases.range(column);
        return known(range, inService(range), cents.value() == null ? null : cents.value() / 100.0);
    }

    private BoardCell grams(ExportColumn.Part part, PartialSum<Range> sum, ToDoubleFunction<Range> of, String unknown) {
        String range = grams(part);
        return known(range, inService(range), sum.value() == null ? null : of.applyAsDouble(sum.value()), unknown);
    }

    private void co2(int row) {
        PartialSum<Range> co2 = summary.inService().co2();
        box(
                row,
                3,
                "export.board.co2",
                grams(""),
                grams(
                        ExportColumn.Part.CENTRAL,
                        co2,
                        Range::central,
                        board.words().unknown()),
                "export.name.co2");
        int from = SummaryGrid.BOXES[3];
        PageStyle left = UNDER.with(new PageStyle.Border(
                Set.of(PageStyle.Edge.LEFT, PageStyle.Edge.BOTTOM), BorderStyle.THIN, PageStyle.BOX_LINE));
        PageStyle right = UNDER.with(new PageStyle.Border(
                Set.of(PageStyle.Edge.RIGHT, PageStyle.Edge.BOTTOM), BorderStyle.THIN, PageStyle.BOX_LINE));
        pen.merge(
                row + 2,
                from,
                from + 1,
                left.shown(grams(board.text("export.board.from") + " ")),
                grams(ExportColumn.Part.LOW, co2, Range::low, ""));
        PageStyle high = right.shown(grams(board.text("export.board.to") + " "));
        pen.merge(row + 2, from + 2, from + WIDTH - 1, high, grams(ExportColumn.Part.HIGH, co2, Range::high, ""));
        lacking(row, 3, UseCases.CO2, ExportColumn.Part.CENTRAL, co2);
    }

    private String grams(ExportColumn.Part part) {
        return useCases.range(UseCases.CO2, part);
    }

    /** Returns a number format that shows grams as words do: « 3,0 g », « 86 g », « 1,0 kg ». */
    private static String grams(String before) {
        String words = before.isEmpty() ? "" : "\"" + before + "\"";
        return "[>=999.5]" + words + "#,##0.0,\"\u00a0kg\";[>=9.95]" + words + "0\"\u00a0g\";" + words
                + "0.0\"\u00a0g\"";
    }

    /** Returns what counts the uses in service. */
    private String used() {
        return "COUNTIF(" + stages() + "," + inService() + ")";
    }

    private String stages() {
        return useCases.range(UseCases.STAGE);
    }

    private String inService() {
        return "\"" + board.text("choice.STAGE.in_service") + "\"";
    }

    private String inService(String range) {
        return "SUMIFS(" + range + "," + stages() + "," + inService() + ")";
    }
}
