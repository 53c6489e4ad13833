package fr.technolucide.exchange.excel;

import fr.technolucide.exchange.Field;
import fr.technolucide.exchange.Fields;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * Where things are on the worksheet of a sheet: title, totals, an empty row, then the table with its header. Rows and
 * columns are counted from 0.
 *
 * @param name of the worksheet, fit for Excel
 */
record DataSheet(Sheet sheet, String name, Fields fields, SheetRows rows) {

    static final int TITLE = 0;
    static final int TOTALS = 1;
    static final int HEADER = 3;
    static final int FIRST = 4;

    int width() {
        return fields.fields().size();
    }

    /** The last row of the table, which has one empty row when the sheet has none. */
    int last() {
        return FIRST + Math.max(1, rows.size()) - 1;
    }

    /** The position of a column that the table has. */
    int position(Column<?> column) {
        Field field = fields.find(column).orElseThrow(() -> new IllegalArgumentException(column + " is not exported"));
        return fields.fields().indexOf(field);
    }

    /** The cells of a column, seen from another worksheet: {@code 'Essais'!$D$5:$D$64}. */
    String range(Column<?> column) {
        String letters = letters(position(column));
        return quoted() + "$" + letters + "$" + (FIRST + 1) + ":$" + letters + "$" + (last() + 1);
    }

    /** One cell of a column, seen from another worksheet. */
    String cell(Column<?> column, int row) {
        return quoted() + "$" + letters(position(column)) + "$" + (row + 1);
    }

    /** The cells at a position, seen from this worksheet. */
    String range(int position) {
        return letters(position) + (FIRST + 1) + ":" + letters(position) + (last() + 1);
    }

    static String letters(int position) {
        return CellReference.convertNumToColString(position);
    }

    private String quoted() {
        return "'" + name.replace("'", "''") + "'!";
    }
}
