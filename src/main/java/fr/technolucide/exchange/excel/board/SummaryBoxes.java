package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.InService;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;

/** The four figures that come first, each with what it stands on. */
final class SummaryBoxes {

    static final int WIDTH = 4;
    private static final PageStyle SMALL = PageStyle.PLAIN.on(PageStyle.PAPER).colored(PageStyle.QUIET);
    private static final PageStyle LABEL = PageStyle.PLAIN.on(PageStyle.PAPER).with(edges(PageStyle.Edge.TOP));
    private static final PageStyle FIGURE =
            PageStyle.PLAIN.on(PageStyle.PAPER).sized(20).strong().with(edges());
    static final PageStyle UNDER = SMALL.with(edges());
    static final PageStyle LAST = SMALL.with(edges(PageStyle.Edge.BOTTOM));

    private final BoardContext board;
    private final PageWriter pen;
    private final UseSums uses;
    private final BoardSummary summary;

    /** Whether no box says what it lacks, on a line more. */
    private final boolean whole;

    SummaryBoxes(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
        this.summary = board.summary();
        this.uses = new UseSums(board, summary.inService(), UseCaseStage.IN_SERVICE);
        this.whole = isWhole(summary.inService());
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
        if (!whole) {
            pen.row(row + 3, PageWriter.LINE);
            for (int from : SummaryGrid.BOXES) {
                pen.merge(row + 3, from, from + WIDTH - 1, LAST, BoardCell.NOTHING);
            }
        }
        people(row);
        freed(row);
        cost(row);
        co2(row);
        return whole ? row + 3 : row + 4;
    }

    private static boolean isWhole(InService uses) {
        return Stream.of(uses.freedMinutes(), uses.cost(), uses.co2())
                .allMatch(sum -> sum.lacking() == 0 || sum.value() == null);
    }

    private void box(int row, int box, String label, String format, BoardCell figure, String name) {
        int from = SummaryGrid.BOXES[box];
        int to = from + WIDTH - 1;
        pen.merge(row, from, to, LABEL, BoardCell.text(board.text(label)));
        pen.merge(row + 1, from, to, FIGURE.shown(format), figure);
        pen.define(board.text(name), row + 1, from);
    }

    private void under(int row, int box, String format, BoardCell said) {
        int from = SummaryGrid.BOXES[box];
        pen.merge(row + 2, from, from + WIDTH - 1, (whole ? LAST : UNDER).shown(format), said);
    }

    private void lacking(int row, int box, Column<?> column, ExportColumn.Part part, PartialSum<?> sum) {
        if (sum.lacking() > 0 && sum.value() != null) {
            String count = uses.lacking(column, part);
            String lacking = board.text("export.board.lacking") + board.text("format.colon");
            int from = SummaryGrid.BOXES[box];
            pen.put(row + 3, from, LAST, BoardCell.computed("\"" + lacking + "\"&" + count, lacking + sum.lacking()));
        }
    }

    /** Returns the formula of « 200 → 250 », from those of its numbers; of one alone where they are the same. */
    static String change(String before, String after) {
        return before + "&IF(" + before + "=" + after + ",\"\",\" → \"&" + after + ")";
    }

    /** Returns what that formula gives. */
    static String change(PeopleServed served) {
        return served.before() == served.after()
                ? String.valueOf(served.after())
                : served.before() + " → " + served.after();
    }

    /** The people served before and after, by the uses in service where both were written. */
    private void people(int row) {
        PeopleServed served = board.file().served();
        String before = uses.people(UseCases.PEOPLE_BEFORE);
        String after = uses.people(UseCases.PEOPLE_AFTER);
        String measured = uses.peopleMeasured();
        String unknown = board.words().unknown();
        box(
                row,
                0,
                "paper.meeting.figure.people",
                "General",
                BoardCell.computed(
                        "IF(" + uses.peopleCounted() + "=0,\"" + unknown + "\"," + change(before, after) + ")",
                        served.isUnknown() ? unknown : change(served)),
                "export.name.people");
        under(row, 0, "General", basis(served, after, measured));
    }

    /** « 2 usages en service », or the words that say that there is none. */
    private BoardCell inService(String count, int value) {
        String none = board.text("export.board.no_use");
        String one = board.text("export.board.use");
        String many = board.text("export.board.uses");
        return BoardCell.computed(
                "IF(" + count + "=0,\"" + none + "\"," + count + "&IF(" + count + ">1,\" " + many + "\",\" " + one
                        + "\"))",
                value == 0 ? none : value + " " + (value > 1 ? many : one));
    }

    /** « 60 mesurées, 190 estimées », or those of the two that there are. */
    private BoardCell basis(PeopleServed served, String after, String measured) {
        String measuredWords = " " + board.text("export.board.measured");
        String claimedWords = " " + board.text("export.board.claimed");
        String both = measured + "&\"" + measuredWords + "\"&IF(" + after + "=" + measured + ",\"\",\", \"&(" + after
                + "-" + measured + ")&\"" + claimedWords + "\")";
        String value = served.measured() == 0
                ? served.claimed() + claimedWords
                : served.measured()
                        + measuredWords
                        + (served.claimed() == 0 ? "" : ", " + served.claimed() + claimedWords);
        return BoardCell.computed(
                "IF(" + uses.peopleCounted() + "=0,\"\",IF(" + measured + "=0," + after + "&\"" + claimedWords + "\","
                        + both + "))",
                served.isUnknown() ? "" : value);
    }

    private void freed(int row) {
        PartialSum<Long> freed = summary.inService().freedMinutes();
        boolean lost = freed.value() != null && freed.value() < 0;
        box(
                row,
                1,
                "paper.board.freed",
                lost ? FieldFormat.MINUTES.format() : board.text("export.format.hours"),
                uses.sum(UseCases.MINUTES_PER_MONTH, freed, lost ? "" : "/1440", lost ? 1 : 1_440),
                "export.name.freed");
        under(
                row,
                1,
                "General",
                inService(uses.count(), summary.inService().useCases().size()));
        lacking(row, 1, UseCases.MINUTES_PER_MONTH, ExportColumn.Part.WHOLE, freed);
    }

    private void cost(int row) {
        PartialSum<Long> cost = summary.inService().cost();
        box(
                row,
                2,
                "paper.board.cost",
                FieldFormat.MONEY.format(),
                uses.sum(UseCases.COST_12_MONTHS, cost, "", 100),
                "export.name.cost");
        under(
                row,
                2,
                "\"" + board.text("export.board.full_cost") + " \"" + FieldFormat.MONEY.format(),
                uses.fullCost(100));
        lacking(row, 2, UseCases.COST_12_MONTHS, ExportColumn.Part.WHOLE, cost);
    }

    private void co2(int row) {
        PartialSum<Range> co2 = summary.inService().co2();
        box(
                row,
                3,
                "export.board.co2",
                grams(""),
                uses.grams(
                        ExportColumn.Part.CENTRAL,
                        co2,
                        Range::central,
                        board.words().unknown()),
                "export.name.co2");
        int from = SummaryGrid.BOXES[3];
        PageStyle.Border box = (whole ? LAST : UNDER).border();
        PageStyle left = UNDER.with(box.without(PageStyle.Edge.RIGHT));
        PageStyle right = UNDER.with(box.without(PageStyle.Edge.LEFT));
        pen.merge(
                row + 2,
                from,
                from + 1,
                left.shown(grams(board.text("export.board.from") + " ")),
                uses.grams(ExportColumn.Part.LOW, co2, Range::low, ""));
        PageStyle high = right.shown(grams(board.text("export.board.to") + " "));
        pen.merge(row + 2, from + 2, from + WIDTH - 1, high, uses.grams(ExportColumn.Part.HIGH, co2, Range::high, ""));
        lacking(row, 3, UseCases.CO2, ExportColumn.Part.CENTRAL, co2);
    }

    /** Returns a number format that shows grams as words do: « 3,0 g », « 86 g », « 1,0 kg ». */
    private static String grams(String before) {
        String words = before.isEmpty() ? "" : "\"" + before + "\"";
        return "[>=999.5]" + words + "#,##0.0,\"\u00a0kg\";[>=9.95]" + words + "0\"\u00a0g\";" + words
                + "0.0\"\u00a0g\"";
    }
}
