package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ExportColumns;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The layout of the worksheet of a sheet: title, totals, an empty row, then the table with its header. Nothing stands
 * under the table: its columns go on for as long as rows are typed. Rows and columns are counted from 0.
 *
 * @param name of the worksheet, fit for Excel
 */
public record DataSheet(Sheet sheet, String name, ExportColumns fields, SheetRows rows) {

    static final int TITLE = 0;
    static final int TOTALS = 1;
    public static final int HEADER = 3;
    public static final int FIRST = 4;

    /** The last row of every worksheet, to which formulas reach, so that a row typed under a table is counted. */
    static final int END = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private static final int MOST_ROWS = END + 1 - FIRST;

    /** @throws TooManyRows when no worksheet can hold the table */
    public DataSheet requireFitting(Texts texts) throws TooManyRows {
        if (rows.size() > MOST_ROWS) {
            throw new TooManyRows(texts.text("export.too_many_rows", name, rows.size(), MOST_ROWS));
        }
        return this;
    }

    int width() {
        return fields.fields().size();
    }

    /** Returns the last row of the table, which has one empty row when the sheet has none. */
    int last() {
        return FIRST + Math.max(1, rows.size()) - 1;
    }

    /** Returns the position of a column that the table has. */
    public int position(Column<?> column) {
        ExportColumn field =
                fields.find(column).orElseThrow(() -> new IllegalArgumentException(column + " is not exported"));
        return fields.fields().indexOf(field);
    }

    /**
     * Returns the cells of a column, those still to be typed included, seen from another worksheet:
     * {@code 'Essais'!$D$5:$D$1048576}.
     */
    public String range(Column<?> column) {
        return range(quoted(), position(column));
    }

    /** Returns one cell of a column, seen from another worksheet. */
    public String cell(Column<?> column, int row) {
        return cell(position(column), row);
    }

    /** Returns one cell, seen from another worksheet. */
    public String cell(int position, int row) {
        return quoted() + "$" + letters(position) + "$" + (row + 1);
    }

    /** Returns the cells at a position, those still to be typed included, seen from this worksheet. */
    String range(int position) {
        String letters = letters(position);
        return letters + "$" + (FIRST + 1) + ":" + letters + "$" + (END + 1);
    }

    public static String letters(int position) {
        return CellReference.convertNumToColString(position);
    }

    /** Returns the column of ids; empty when the file has none. */
    public Optional<String> ids() {
        for (int i = 0; i < width(); i++) {
            if (fields.fields().get(i).part() == ExportColumn.Part.ID) {
                return Optional.of(range(quoted(), i));
            }
        }
        return Optional.empty();
    }

    /** Returns the cells of a part of a column, seen from another worksheet. */
    public String range(Column<?> column, ExportColumn.Part part) {
        return range(quoted(), position(column, part));
    }

    public int position(Column<?> column, ExportColumn.Part part) {
        for (int i = 0; i < width(); i++) {
            ExportColumn field = fields.fields().get(i);
            if (field.part() == part && field.column() != null && column.equals(field.column())) {
                return i;
            }
        }
        throw new IllegalArgumentException(column + " is not exported");
    }

    private String range(String sheet, int position) {
        String letters = letters(position);
        return sheet + "$" + letters + "$" + (FIRST + 1) + ":$" + letters + "$" + (END + 1);
    }

    /** Returns the name of its worksheet as a formula writes it. */
    public String quoted() {
        return quoted(name);
    }

    /** Makes a cell lead to the top of another worksheet. */
    public static void link(XSSFSheet from, int row, int column, String worksheet) {
        XSSFHyperlink link = from.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(quoted(worksheet) + "A1");
        link.setCellReference(new CellReference(row, column));
        from.addHyperlink(link);
    }

    /** Returns the name of a worksheet as a formula writes it. */
    public static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }
}
