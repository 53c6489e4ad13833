package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.FileNotation;
import fr.technolucide.exchange.excel.data.CellStyles;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.SheetSetup;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The first page, what the board reads in five minutes: what it is asked, what should worry it, what changed, and three
 * charts beside their figures. One A4 page, two when much is to be said.
 */
final class SummaryPage {

    /** The least that a page may be reduced to and still be read: 11 points are printed at 8.7. */
    private static final double SMALLEST = 0.79;

    private static final double SIDES = 10 / 25.4;

    private final BoardContext board;
    private final PageWriter pen;
    private final HoursCells hours;
    private final FootprintCells footprints;

    SummaryPage(BoardContext board, XSSFSheet sheet, HoursCells hours, FootprintCells footprints) {
        this.board = board;
        this.pen = new PageWriter(sheet, board.faces(), SummaryGrid.LAST);
        this.hours = hours;
        this.footprints = footprints;
    }

    void write() {
        XSSFSheet sheet = pen.sheet();
        SheetSetup.paper(sheet, false, board.texts(), board.summary().today());
        sheet.setDisplayGridlines(false);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDES);
        sheet.setMargin(PageMargin.RIGHT, SIDES);
        sheet.setMargin(PageMargin.TOP, 9 / 25.4);
        sheet.setMargin(PageMargin.BOTTOM, 13 / 25.4);
        SummaryGrid.lay(sheet);
        heading();
        int row = new SummaryPilots(board, pen).write(new SummaryBoxes(board, pen).write(3));
        SummaryDecisions decisions = new SummaryDecisions(board, pen);
        SummaryLists lists = new SummaryLists(board, pen);
        row = decisions.asked(row);
        row = lists.late(row);
        row = lists.alerts(row);
        row = lists.incidents(row);
        row = lists.sinceLastBoard(row);
        row = decisions.elsewhere(row);
        row = decisions.overridden(row);
        pen.breakBefore(row);
        row = new SummaryHours(board, pen, hours).write(row);
        SummaryFootprints figures = new SummaryFootprints(board, pen, footprints);
        row = figures.benefit(row);
        row = figures.inUse(row);
        row = lists.glossary(row);
        int last = foot(row);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, SummaryGrid.LAST, 0, last);
        boolean one = pen.height() * SMALLEST <= SummaryGrid.PAGE;
        sheet.getPrintSetup().setFitHeight((short) (one ? 1 : 0));
        if (one) {
            Arrays.stream(sheet.getRowBreaks()).forEach(sheet::removeRowBreak);
        }
    }

    private void heading() {
        Row association = board.summary().association();
        PageStyle title =
                PageStyle.PLAIN.sized(20).strong().with(PageStyle.Border.below(BorderStyle.MEDIUM, CellStyles.ACCENT));
        pen.row(0, 33);
        pen.merge(
                0, 0, 14, title, BoardCell.text(BoardWords.meeting(board.file().meeting())));
        pen.merge(
                0,
                15,
                SummaryGrid.LAST,
                PageStyle.PLAIN.right().with(title.border()),
                association.is(Association.EXAMPLE)
                        ? BoardCell.text(board.text("paper.board.example"))
                        : BoardCell.NOTHING);
        pen.row(1, 20);
        PageStyle quiet = PageStyle.PLAIN.colored(PageStyle.QUIET);
        pen.span(
                1,
                0,
                9,
                quiet,
                association.isEmpty(Association.NAME)
                        ? BoardCell.NOTHING
                        : board.links().to(association, Association.NAME));
        pen.merge(
                1,
                10,
                14,
                quiet.right(),
                BoardCell.text(FileNotation.of(board.texts().language())
                        .day(board.summary().today())));
        LocalDate last = board.file().since().lastBoard();
        if (last != null) {
            String words = board.text("export.board.since");
            pen.merge(
                    1,
                    15,
                    SummaryGrid.LAST,
                    quiet.right().shown("\"" + words + " \"" + FieldFormat.DAY.format()),
                    BoardCell.computed(lastBoard(), last));
        }
        pen.row(2, 8);
    }

    /** Returns the latest day of a decision that the body took; the greatest of some cells came with Excel 2019. */
    private String lastBoard() {
        DataSheet decisions = board.links().table(Decisions.SHEET);
        return "IFERROR(_xlfn.MAXIFS(" + decisions.range(Decisions.DAY) + "," + decisions.range(Decisions.BODY) + ",\""
                + board.text("choice.BODY." + board.file().meeting().body().id()) + "\","
                + decisions.range(Decisions.OUTCOME)
                + ",\"?*\"),\"" + CellLinks.MISSING + "\")";
    }

    /** @return the last row */
    private int foot(int row) {
        pen.row(row, 8);
        PageStyle rule = PageStyle.PLAIN
                .colored(PageStyle.QUIET)
                .with(new PageStyle.Border(java.util.Set.of(PageStyle.Edge.TOP), BorderStyle.THIN, PageStyle.BOX_LINE));
        pen.row(row + 1, 18);
        pen.span(
                row + 1,
                0,
                13,
                rule,
                BoardCell.text(board.text("export.board.caution", board.text("export.method.title"))));
        DataSheet factors = board.links().table(Factors.SHEET);
        EstimateCaution caution = board.sentences().caution();
        LocalDate day = caution.day() == null ? board.summary().today() : caution.day();
        pen.merge(
                row + 1,
                14,
                SummaryGrid.LAST,
                rule.right().shown("\"" + board.text("export.board.factors") + " \"" + FieldFormat.DAY.format()),
                factors.rows().size() == 0
                        ? BoardCell.NOTHING
                        : BoardCell.computed("MAX(" + factors.range(Factors.VERIFIED_ON) + ")", day));
        if (caution.stale() == 0) {
            return row + 1;
        }
        pen.row(row + 2, 18);
        PageStyle warning = PageStyle.PLAIN.colored(PageStyle.ALERT);
        pen.span(row + 2, 0, SummaryGrid.LAST, warning, BoardCell.text(caution.warning()));
        return row + 2;
    }
}
