package fr.technolucide.exchange.excel.board;

import static fr.technolucide.exchange.excel.board.FootprintCells.ABOVE;
import static fr.technolucide.exchange.excel.board.FootprintCells.BELOW;
import static fr.technolucide.exchange.excel.board.FootprintCells.BENEFIT;
import static fr.technolucide.exchange.excel.board.FootprintCells.CENTRAL;
import static fr.technolucide.exchange.excel.board.FootprintCells.FIRST;
import static fr.technolucide.exchange.excel.board.FootprintCells.HIGH;
import static fr.technolucide.exchange.excel.board.FootprintCells.LETTER;
import static fr.technolucide.exchange.excel.board.FootprintCells.LOW;
import static fr.technolucide.exchange.excel.board.FootprintCells.PEOPLE;
import static fr.technolucide.exchange.excel.board.FootprintCells.SIZE;
import static fr.technolucide.exchange.excel.board.FootprintCells.STAGE;
import static fr.technolucide.exchange.excel.board.FootprintCells.TITLE;
import static fr.technolucide.exchange.excel.board.FootprintCells.VERDICT;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.excel.chart.NativeChart;
import fr.technolucide.exchange.excel.data.WordFormats;
import fr.technolucide.exchange.excel.data.WrappedLines;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The page of the benefit and the monthly emissions of each use case. Grams are rounded in the cell, each column to one
 * precision, so that the total is the sum of what is read; the last columns, hidden, are what the charts draw.
 */
final class FootprintPage {

    private static final int[] CHARACTERS = {8, 38, 14, 10, 12, 11, 11, 11, 20, 11, 11, 11};

    /** Points over which a sentence runs. */
    private static final double POINTS = 135 * 5.25;

    private static final int HEIGHT_OF_CHART = 14;

    /** Beyond this number, letters no longer fit under the chart. */
    private static final int MOST_DRAWN = 30;

    private final BoardContext board;
    private final PageWriter pen;
    private final FootprintCells cells;

    private FootprintPage(BoardContext board, XSSFSheet sheet) {
        this.board = board;
        this.pen = new PageWriter(sheet, board.faces(), ABOVE);
        this.cells = new FootprintCells(
                sheet.getSheetName(),
                board.summary().footprints(),
                board.summary().useCases());
    }

    static FootprintCells write(BoardContext board, XSSFSheet sheet) {
        FootprintPage page = new FootprintPage(board, sheet);
        page.write();
        return page.cells;
    }

    private void write() {
        XSSFSheet sheet = pen.sheet();
        PageSetup.of(sheet, true, CHARACTERS, board);
        PageSetup.title(pen, board.text("export.footprint.title"), VERDICT);
        String caution = board.text("export.footprint.caution");
        PageSetup.intro(pen, (caution + " " + board.sentences().caution().factors()).strip(), VERDICT, POINTS);
        header();
        for (int i = 0; i < cells.rows().size(); i++) {
            row(i);
        }
        total(cells.last() + 1);
        WordFormats.verdicts(sheet, FIRST, cells.last(), VERDICT, VERDICT, board.texts());
        sheet.createFreezePane(2, FIRST);
        int end = cells.last() + 2;
        PageSetup.printed(pen, FIRST - 1, end, chart(end + 1), VERDICT, PageSetup.pageHeight(true, POINTS));
        for (int column = SIZE; column <= ABOVE; column++) {
            sheet.setColumnHidden(column, true);
        }
    }

    /** @return the last row of the page */
    private int chart(int top) {
        int shown = Math.min(cells.rows().size(), MOST_DRAWN) - 1;
        if (shown < 0) {
            return top - 2;
        }
        String letters = cells.cells(0, shown, LETTER);
        return cells.whiskers(board, 0, shown, letters, cells.cells(0, shown, CENTRAL))
                .map(chart -> draw(chart, top))
                .orElse(top - 2);
    }

    /** Draws the chart under its caption. */
    private int draw(NativeChart chart, int caption) {
        pen.row(caption, PageWriter.LINE);
        BoardCell scale = BoardCell.text(board.text("export.board.axis.grams"));
        pen.span(caption, LETTER, VERDICT, PageStyle.PLAIN.colored(PageStyle.QUIET), scale);
        int bottom = caption + 1 + HEIGHT_OF_CHART;
        PageWriter.ChartPlace under = new PageWriter.ChartPlace(0, caption + 1, VERDICT + 1, bottom);
        pen.draw(chart, caption, under, PageSetup.pageHeight(true, POINTS));
        return bottom;
    }

    private void header() {
        int header = FIRST - 1;
        pen.row(header, 34);
        List<String> titles = List.of(
                board.text("export.footprint.mark"),
                board.text(UseCases.TITLE.labelKey()),
                board.text(UseCases.STAGE.labelKey()),
                board.text(UseCases.BENEFIT.labelKey()),
                board.text("export.footprint.people"),
                board.text("export.footprint.low"),
                board.text("export.footprint.central"),
                board.text("export.footprint.high"),
                board.text(UseCases.VERDICT.labelKey()),
                board.text("export.footprint.size"),
                board.text("export.footprint.below"),
                board.text("export.footprint.above"));
        PageStyle words = PageStyle.CELL.strong().on(PageStyle.HEADER).wrapping();
        for (int column = 0; column < titles.size(); column++) {
            boolean figure = column >= BENEFIT && column != VERDICT;
            pen.put(header, column, figure ? words.right() : words, BoardCell.text(titles.get(column)));
        }
    }

    private void row(int index) {
        Row useCase = cells.rows().get(index);
        CellLinks links = board.links();
        int row = FIRST + index;
        pen.row(row, PageWriter.LINE * Math.clamp(WrappedLines.of(useCase.get(UseCases.TITLE, ""), 200), 1, 8) + 2);
        pen.put(row, LETTER, PageStyle.CELL.strong(), BoardCell.text(FootprintCells.letter(index)));
        pen.put(row, TITLE, PageStyle.CELL.wrapping().link(), links.link(useCase, links.to(useCase, UseCases.TITLE)));
        pen.put(row, STAGE, PageStyle.CELL, links.to(useCase, UseCases.STAGE));
        pen.put(row, BENEFIT, PageStyle.CELL.right(), links.to(useCase, UseCases.BENEFIT));
        pen.put(row, PEOPLE, PageStyle.CELL.right().shown("#,##0"), links.to(useCase, UseCases.PEOPLE_AFTER));
        grams(row, LOW, useCase, ExportColumn.Part.LOW);
        grams(row, CENTRAL, useCase, ExportColumn.Part.CENTRAL);
        grams(row, HIGH, useCase, ExportColumn.Part.HIGH);
        pen.put(row, VERDICT, PageStyle.CELL.strong(), links.proposal(useCase));
        PageStyle drawn = PageStyle.CELL.right().colored(PageStyle.QUIET);
        pen.put(row, SIZE, drawn.shown("#,##0"), index < cells.drawn() ? cells.size(index) : BoardCell.NOTHING);
        pen.put(row, BELOW, drawn.shown(cells.format(CENTRAL)), cells.between(index, LOW, CENTRAL));
        pen.put(row, ABOVE, drawn.shown(cells.format(HIGH)), cells.between(index, CENTRAL, HIGH));
    }

    private void grams(int row, int column, Row useCase, ExportColumn.Part part) {
        String cell = board.links().cell(useCase, UseCases.CO2, part);
        String formula = "IFERROR(IF(ISNUMBER(" + cell + "),ROUND(" + cell + "," + cells.decimals(column) + "),\""
                + CellLinks.MISSING + "\"),\"" + CellLinks.MISSING + "\")";
        Range grams = cells.grams(row - FIRST);
        pen.put(
                row,
                column,
                PageStyle.CELL.right().shown(cells.format(column)),
                grams == null
                        ? BoardCell.computed(formula, CellLinks.MISSING)
                        : BoardCell.computed(formula, FootprintCells.of(grams, column)));
    }

    private void total(int row) {
        PageStyle words = PageStyle.CELL.strong();
        pen.row(row, PageWriter.LINE + 2);
        pen.span(row, LETTER, PEOPLE, words, BoardCell.text(board.text("export.footprint.total")));
        Range total = cells.table().total(board.summary().inUse().useCases());
        for (int column = LOW; column <= HIGH; column++) {
            pen.put(
                    row,
                    column,
                    words.right().shown(cells.format(column)),
                    FootprintCells.sum(
                            total,
                            column,
                            inUse("COUNTIFS(", "," + rows(column) + ",\">=0\""),
                            inUse("SUMIFS(" + rows(column) + ",", "")));
        }
        pen.put(row, VERDICT, words, BoardCell.NOTHING);
    }

    private String rows(int column) {
        return PageWriter.rows(FIRST, cells.last(), column);
    }

    /** Returns what a function makes of the use cases in service, and of the pilots. */
    private String inUse(String function, String more) {
        return Stream.of("choice.STAGE.in_service", "choice.STAGE.pilot")
                .map(stage -> function + rows(STAGE) + ",\"" + board.text(stage) + "\"" + more + ")")
                .collect(Collectors.joining("+", "(", ")"));
    }
}
