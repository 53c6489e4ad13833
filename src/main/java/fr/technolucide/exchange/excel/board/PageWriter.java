package fr.technolucide.exchange.excel.board;

import fr.technolucide.exchange.excel.chart.NativeChart;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.DataSheetWriter;
import fr.technolucide.exchange.excel.data.ExcelText;
import fr.technolucide.exchange.value.FormulaGuard;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the cells of a page laid out by hand. Rows and columns are counted from 0, the last one included. */
final class PageWriter {

    /** Height of a line of text of 11 points. */
    static final double LINE = 15;

    private static final double WRAPPED = 14;
    private static final double HIGHEST = 409;

    private final XSSFSheet sheet;
    private final PageStyles faces;
    private final LineIds ids;
    private double height;
    private int broken;

    /** @param last the last column of the page; what formulas look up is hidden after it */
    PageWriter(XSSFSheet sheet, PageStyles faces, int last) {
        this.sheet = sheet;
        this.faces = faces;
        this.ids = new LineIds(sheet, last + 1);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Returns the points of all rows that were given a height. */
    double height() {
        return height;
    }

    /** Returns the height of a row of wrapped lines of 11 points: Excel has none above 409 points. */
    static double heightOf(int lines) {
        return Math.min(HIGHEST, Math.max(1, lines) * WRAPPED + 2);
    }

    void row(int row, double points) {
        at(row).setHeightInPoints((float) points);
        height += points;
    }

    /**
     * Begins a new page of paper before a row, unless what comes next has room on this one.
     *
     * @param needed points of what must not be parted
     * @param page   points of a page
     */
    void keepTogether(int row, double needed, double page) {
        if (row > broken && points(broken, row) + needed > page) {
            breakBefore(row);
        }
    }

    /** Begins a new page of paper before a row. */
    void breakBefore(int row) {
        sheet.setRowBreak(row - 1);
        broken = row;
    }

    /**
     * Draws a chart over cells, columns and rows from 0, the last ones left out. It stands whole on one page of paper, with
     * what is written above it from a row on.
     *
     * @param caption the row from which it must not be parted
     * @param page    points of a page
     */
    void draw(NativeChart chart, int caption, ChartPlace over, double page) {
        keepTogether(caption, points(caption, over.bottom()), page);
        chart.draw(sheet, over.left(), over.top(), over.right(), over.bottom());
    }

    /** The cells under a chart: the first ones, and those after the last ones. */
    record ChartPlace(int left, int top, int right, int bottom) {}

    /** Returns the points of rows, the last one left out; one that was given no height is as high as a line. */
    double points(int from, int to) {
        double points = 0;
        for (int row = from; row < to; row++) {
            XSSFRow there = sheet.getRow(row);
            points += there == null ? LINE : there.getHeightInPoints();
        }
        return points;
    }

    /** Writes one cell. */
    void put(int row, int column, PageStyle face, BoardCell said) {
        span(row, column, column, face, said);
    }

    /** Writes adjacent cells within one frame: a text runs over them from the left, a figure stands in the last one. */
    void span(int row, int from, int to, PageStyle face, BoardCell said) {
        for (int column = from; column <= to; column++) {
            PageStyle.Border border = face.border();
            if (column > from) {
                border = border.without(PageStyle.Edge.LEFT);
            }
            if (column < to) {
                border = border.without(PageStyle.Edge.RIGHT);
            }
            cell(row, column).setCellStyle(faces.of(face.with(border)));
        }
        write(cell(row, face.side() == HorizontalAlignment.RIGHT ? to : from), said);
    }

    /** Merges adjacent cells: for titles, boxes and texts that wrap. */
    void merge(int row, int from, int to, PageStyle face, BoardCell said) {
        span(row, from, to, face, BoardCell.NOTHING);
        if (to > from) {
            // each place is written once: the look for others that overlap would take ages on a page of thousands of
            // rows
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
        }
        write(cell(row, from), said);
    }

    /** Makes a cell lead to the top of another worksheet. */
    void link(int row, int column, String worksheet) {
        DataSheet.link(sheet, row, column, worksheet);
    }

    private void write(XSSFCell cell, BoardCell said) {
        switch (said) {
            case BoardCell.Text(var words) -> {
                if (!words.isEmpty()) {
                    cell.setCellValue(ExcelText.escape(words));
                    if (FormulaGuard.isLikeFormula(words)) {
                        cell.setCellStyle(faces.quoted(cell.getCellStyle()));
                    }
                }
            }
            case BoardCell.Computed(var formula, var value) -> {
                cell.setCellFormula(ids.resolved(cell.getRowIndex(), formula));
                DataSheetWriter.put(cell, value, true);
            }
        }
    }

    private XSSFCell cell(int row, int column) {
        return at(row).getCell(column, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private XSSFRow at(int row) {
        XSSFRow there = sheet.getRow(row);
        return there == null ? sheet.createRow(row) : there;
    }

    /** Gives a cell a name that formulas of the workbook may use. */
    void define(String name, int row, int column) {
        Name defined = sheet.getWorkbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(absolute(row, column));
    }

    /** Returns a reference to a cell, seen from another worksheet: {@code 'Heures par outil'!$C$7}. */
    String absolute(int row, int column) {
        return DataSheet.quoted(sheet.getSheetName()) + "$" + DataSheet.letters(column) + "$" + (row + 1);
    }

    /** Returns a reference to a column of cells, seen from another worksheet. */
    String absolute(int first, int last, int column) {
        String letters = DataSheet.letters(column);
        return DataSheet.quoted(sheet.getSheetName()) + "$" + letters + "$" + (first + 1) + ":$" + letters + "$"
                + (last + 1);
    }

    /** Returns the sum of a column of cells of this worksheet. */
    static String sum(int first, int last, int column) {
        return "SUM(" + rows(first, last, column) + ")";
    }

    /** Returns a column of cells of this worksheet. */
    static String rows(int first, int last, int column) {
        String letters = DataSheet.letters(column);
        return letters + (first + 1) + ":" + letters + (last + 1);
    }
}
