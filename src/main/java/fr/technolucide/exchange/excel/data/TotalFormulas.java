package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sums above a table, each in the unit of {@link Row}: whole minutes, cents. They come before the rows in the file,
 * and a pass over the rows of a long sheet would cost as much as writing them: the database adds up what it can.
 */
public final class TotalFormulas {

    private TotalFormulas() {}

    /** Returns the sums by position in the table, for the columns declared to add up that the board reads. */
    static Map<Integer, Long> of(DataSheet table) {
        Map<Integer, Long> sums = new TreeMap<>();
        List<ExportColumn> fields = table.fields().fields();
        for (int i = 0; i < fields.size(); i++) {
            Column<?> column = fields.get(i).column();
            if (column != null && column.isSummed() && column.isInBoard()) {
                sums.put(i, isOverRows(column) ? overRows(table, column) : inDatabase(table, column));
            }
        }
        return sums;
    }

    private static boolean isOverRows(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(var _, Formula.OverRows<?> _);
    }

    private static long overRows(DataSheet table, Column<?> column) {
        long[] sum = {0};
        table.rows().each(ProgressListener.NONE, row -> {
            if (row.get(column) instanceof Number number) {
                sum[0] += number.longValue();
            }
        });
        return sum[0];
    }

    @SuppressWarnings("unchecked") // a column that is summed holds whole numbers
    private static long inDatabase(DataSheet table, Column<?> column) {
        return table.rows().sum((Column<? extends Number>) column);
    }

    /** Returns a sum in the unit of the spreadsheet. */
    public static double inCells(FieldFormat look, long sum) {
        return switch (look) {
            case HOURS -> sum / 1_440.0;
            case MONEY -> sum / 100.0;
            default -> sum;
        };
    }
}
