package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.excel.chart.BubbleChart;
import fr.technolucide.exchange.excel.chart.ChartParts.Numbers;
import fr.technolucide.exchange.excel.chart.ChartParts.Words;
import fr.technolucide.exchange.excel.chart.NativeChart;
import fr.technolucide.exchange.excel.data.WordFormats;
import fr.technolucide.exchange.meeting.BoardTables;
import fr.technolucide.insight.FootprintTable;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The sections on the benefits and emissions of use cases, each chart beside the figures that it draws. */
final class SummaryFootprints {

    private static final int MOST = 12;
    private static final int LETTER = 7;
    private static final int NAME = 8;
    private static final int BENEFIT = 12;
    private static final int GRAMS = 13;
    private static final int VERDICT = 14;

    /** So many characters of a name have room in the lists. */
    private static final int LONGEST = 34;

    private static final int LONGEST_BESIDE_BUBBLES = 26;

    private final BoardContext board;
    private final PageWriter pen;
    private final FootprintCells cells;
    private final SummarySection section;

    SummaryFootprints(BoardContext board, PageWriter pen, FootprintCells cells) {
        this.board = board;
        this.pen = pen;
        this.cells = cells;
        this.section = new SummarySection(board, pen);
    }

    int benefit(int start) {
        List<Row> rows = cells.rows();
        int row =
                section.title(start, "paper.board.benefit", "", BoardCell.text(board.text("export.board.benefit.how")));
        if (rows.isEmpty()) {
            return section.nothing(row, "paper.board.benefit.none");
        }
        int top = row;
        PageStyle head = SummarySection.HEAD;
        pen.row(row, 16);
        pen.put(row, LETTER, head, BoardCell.NOTHING);
        pen.span(row, NAME, BENEFIT - 1, head, BoardCell.text(board.text(UseCases.TITLE.labelKey())));
        pen.put(row, BENEFIT, head.right(), BoardCell.text(board.text("export.board.benefit")));
        pen.put(row, GRAMS, head.right(), BoardCell.text(board.text("export.board.grams")));
        pen.span(row, VERDICT, SummaryGrid.LAST, head, BoardCell.text(board.text("export.board.proposal")));
        int first = ++row;
        int shown = cells.drawn();
        for (int i = 0; i < shown; i++) {
            benefit(row++, i);
        }
        WordFormats.verdicts(pen.sheet(), first, row - 1, VERDICT, SummaryGrid.LAST, board.texts());
        if (shown < rows.size()) {
            pen.row(row, PageWriter.LINE);
            pen.span(
                    row++,
                    LETTER,
                    SummaryGrid.LAST,
                    PageStyle.PLAIN.colored(PageStyle.QUIET),
                    BoardCell.text(board.text("export.board.more", rows.size() - shown, cells.sheet())));
        }
        int bottom = section.filled(row - 1, top + 9);
        List<Integer> placed = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            if (cells.isPlaced(i)) {
                placed.add(i);
            }
        }
        placed.sort(Comparator.comparingDouble(cells::area).reversed()); // a small bubble stands before a large one
        if (!placed.isEmpty()) {
            pen.draw(
                    bubbles(first, placed),
                    start,
                    new PageWriter.ChartPlace(0, top, LETTER, bottom),
                    SummaryGrid.pageHeight());
        }
        return bottom;
    }

    private void benefit(int row, int index) {
        Row useCase = cells.rows().get(index);
        pen.row(row, PageWriter.LINE);
        letter(row, LETTER, LETTER, index);
        pen.span(row, NAME, BENEFIT - 1, PageStyle.CELL.link(), name(useCase, LONGEST_BESIDE_BUBBLES));
        Integer benefit = useCase.get(UseCases.BENEFIT);
        String there = cells.cell(index, FootprintCells.BENEFIT);
        pen.put(
                row,
                BENEFIT,
                PageStyle.CELL.right(),
                benefit == null ? BoardCell.computed(there, CellLinks.MISSING) : BoardCell.computed(there, benefit));
        grams(row, GRAMS, GRAMS, index, FootprintCells.CENTRAL);
        pen.span(
                row,
                VERDICT,
                SummaryGrid.LAST,
                PageStyle.CELL.strong(),
                board.links().proposal(useCase));
    }

    private void letter(int row, int from, int to, int index) {
        pen.span(
                row,
                from,
                to,
                PageStyle.CELL.strong(),
                BoardCell.computed(cells.cell(index, FootprintCells.LETTER), FootprintCells.letter(index)));
    }

    private BoardCell name(Row useCase, int longest) {
        CellLinks links = board.links();
        return links.link(
                useCase, links.shortened(links.first(useCase, UseCases.SHORT_TITLE, UseCases.TITLE), longest));
    }

    private void grams(int row, int from, int to, int index, int column) {
        Range grams = cells.grams(index);
        String there = cells.cell(index, column);
        pen.span(
                row,
                from,
                to,
                PageStyle.CELL.right().shown(cells.format(column)),
                grams == null
                        ? BoardCell.computed(there, CellLinks.MISSING)
                        : BoardCell.computed(there, FootprintCells.of(grams, column)));
    }

    private NativeChart bubbles(int first, List<Integer> placed) {
        List<BubbleChart.Bubble> bubbles = new ArrayList<>();
        Map<Integer, Integer> sides = new HashMap<>();
        StringBuilder aloud = new StringBuilder();
        for (int index : placed) {
            Range grams = Objects.requireNonNull(cells.grams(index));
            Row useCase = cells.rows().get(index);
            int benefit = useCase.get(UseCases.BENEFIT, 0);
            String letter = FootprintCells.letter(index);
            bubbles.add(new BubbleChart.Bubble(
                    new Words(pen.absolute(first + index, LETTER), List.of(letter)),
                    grams.central(),
                    new Numbers(
                            pen.absolute(first + index, GRAMS),
                            cells.format(FootprintCells.CENTRAL),
                            List.of(grams.central())),
                    new Numbers(pen.absolute(first + index, BENEFIT), "0", List.of((double) benefit)),
                    new Numbers(cells.cell(index, FootprintCells.SIZE), "#,##0", List.of(cells.area(index))),
                    cells.isCounted(index),
                    WordFormats.color(BoardTables.isStopped(useCase) ? null : useCase.get(UseCases.VERDICT)),
                    sides.merge(benefit, 1, Integer::sum)));
            aloud.append(aloud.isEmpty() ? "" : board.text("format.between"))
                    .append(board.text(
                            "export.board.benefit.point",
                            letter,
                            useCase.get(UseCases.TITLE, ""),
                            benefit,
                            board.words().co2(grams.central())));
        }
        return new NativeChart(
                board.text("paper.board.benefit"),
                board.text("export.board.benefit.aloud", aloud),
                BubbleChart.xml(
                        bubbles,
                        new BubbleChart.Axes(
                                board.text("export.board.axis.grams"), board.text("export.board.axis.benefit"))));
    }

    int inUse(int start) {
        List<Row> rows = board.summary().inUse().useCases();
        int row = section.title(start, "paper.board.footprint", "", BoardCell.text(board.text("export.board.log")));
        if (rows.isEmpty()) {
            return section.nothing(row, "paper.board.footprint.none");
        }
        int top = row;
        PageStyle head = SummarySection.HEAD;
        pen.row(row, 16);
        pen.span(row, 8, 9, head, BoardCell.NOTHING);
        pen.span(row, 10, 14, head, BoardCell.text(board.text("export.board.grams")));
        pen.span(row, 15, 16, head.right(), BoardCell.text(board.text("paper.board.low")));
        pen.put(row, 17, head.right(), BoardCell.text(board.text("paper.board.middle")));
        pen.put(row, 18, head.right(), BoardCell.text(board.text("paper.board.high")));
        int first = ++row;
        int shown = rows.size() <= MOST ? rows.size() : MOST - 1;
        for (int i = 0; i < shown; i++) {
            int index = cells.index(rows.get(i));
            pen.row(row, PageWriter.LINE);
            letter(row, 8, 9, index);
            pen.span(row, 10, 14, PageStyle.CELL.link(), name(rows.get(i), LONGEST));
            grams(row, 15, 16, index, FootprintCells.LOW);
            grams(row, 17, 17, index, FootprintCells.CENTRAL);
            grams(row, 18, 18, index, FootprintCells.HIGH);
            row++;
        }
        if (shown < rows.size()) {
            others(row++, rows, shown);
        }
        total(row, first, rows);
        int bottom = section.filled(row, top + 7);
        whiskers(first, rows.subList(0, shown))
                .ifPresent(chart ->
                        pen.draw(chart, start, new PageWriter.ChartPlace(0, top, 8, bottom), SummaryGrid.pageHeight()));
        return bottom;
    }

    private void others(int row, List<Row> rows, int shown) {
        FootprintTable table = cells.table();
        Range grams = table.total(rows.subList(shown, rows.size()));
        int from = cells.index(rows.get(shown));
        int to = cells.index(rows.getLast());
        pen.row(row, PageWriter.LINE);
        pen.span(row, 8, 9, PageStyle.CELL, BoardCell.NOTHING);
        pen.span(
                row,
                10,
                14,
                PageStyle.CELL,
                BoardCell.text(board.text("export.board.other_uses", rows.size() - shown)));
        figures(row, PageStyle.CELL, grams, column -> cells.cells(from, to, column));
    }

    private void total(int row, int first, List<Row> rows) {
        pen.row(row, PageWriter.LINE);
        pen.span(row, 8, 9, PageStyle.CELL, BoardCell.NOTHING);
        pen.span(
                row,
                10,
                14,
                PageStyle.CELL.strong(),
                BoardCell.text(board.text("paper.board.total")
                        + board.words().lacking(board.summary().inUse().co2())));
        figures(
                row,
                PageStyle.CELL.strong(),
                cells.table().total(rows),
                column -> PageWriter.rows(first, row - 1, 16 + column - FootprintCells.LOW));
    }

    /** @param added the cells that are added up, by the column of grams */
    private void figures(int row, PageStyle face, @Nullable Range grams, IntFunction<String> added) {
        for (int column = FootprintCells.LOW; column <= FootprintCells.HIGH; column++) {
            int to = 16 + column - FootprintCells.LOW;
            pen.span(
                    row,
                    column == FootprintCells.LOW ? to - 1 : to,
                    to,
                    face.right().shown(cells.format(column)),
                    FootprintCells.sum(
                            grams, column, "COUNT(" + added.apply(column) + ")", "SUM(" + added.apply(column) + ")"));
        }
    }

    private Optional<NativeChart> whiskers(int first, List<Row> rows) {
        int from = cells.index(rows.getFirst());
        int to = cells.index(rows.getLast());
        int last = first + rows.size() - 1;
        return cells.whiskers(board, from, to, pen.absolute(first, last, 8), pen.absolute(first, last, 17));
    }
}
