package fr.technolucide.exchange.excel.board;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The columns of the first page: sixteen of one width, in four groups of four parted by a thin one, so that the four
 * figures have their boxes and every table its cells without merging any.
 */
final class SummaryGrid {

    /** The last column. */
    static final int LAST = 18;

    /** The first column of each box, which is four wide. */
    static final int[] BOXES = {0, 5, 10, 15};

    private static final int[] GAPS = {4, 9, 14};

    /** In 256ths of a digit of Calibri at 11 points: 52 and 11 pixels. */
    private static final int WIDE = 1902;

    private static final int THIN = 402;

    private static final double WIDE_POINTS = 39;
    private static final double THIN_POINTS = 8.25;

    /** Points of an A4 page within the margins of the first page. */
    static final double PAGE = 779;

    private static final double PAGE_WIDTH = 538;

    private SummaryGrid() {}

    /** Returns the points of a page as high as it is once the columns are reduced to its width. */
    static double pageHeight() {
        return PAGE * points(0, LAST) / PAGE_WIDTH;
    }

    static void lay(XSSFSheet sheet) {
        for (int column = 0; column <= LAST; column++) {
            sheet.setColumnWidth(column, isGap(column) ? THIN : WIDE);
        }
    }

    /** Returns the width in points from one column to another, both included. */
    static double points(int from, int to) {
        double points = 0;
        for (int column = from; column <= to; column++) {
            points += isGap(column) ? THIN_POINTS : WIDE_POINTS;
        }
        return points;
    }

    private static boolean isGap(int column) {
        for (int gap : GAPS) {
            if (gap == column) {
                return true;
            }
        }
        return false;
    }
}
