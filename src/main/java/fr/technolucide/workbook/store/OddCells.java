package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds the cells that hold what no version of the program writes: a day that is none, an item of no list. The database
 * looks for rows that may have one, in one pass a sheet; {@link Codec} decides.
 */
final class OddCells {

    /** The most that anybody reads. */
    private static final int MOST = 1_000;

    private OddCells() {}

    /** Returns them, sheet by sheet in the order of the schema. */
    static List<CellFault> of(Statements statements, Schema schema) throws SQLException {
        List<CellFault> found = new ArrayList<>();
        for (Sheet sheet : schema.sheets()) {
            Map<Column<?>, String> doubts = doubts(sheet);
            if (!doubts.isEmpty() && found.size() < MOST) {
                found.addAll(of(statements, sheet, doubts));
            }
        }
        return found;
    }

    private static List<CellFault> of(Statements statements, Sheet sheet, Map<Column<?>, String> doubts)
            throws SQLException {
        List<CellFault> found = new ArrayList<>();
        PreparedStatement query = statements.prepare("SELECT id, %s FROM %s WHERE %s LIMIT %s"
                .formatted(
                        doubts.keySet().stream().map(SqlNames::column).collect(Collectors.joining(", ")),
                        SqlNames.table(sheet),
                        String.join(" OR ", doubts.values()),
                        MOST));
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                UUID row = Codec.id(result.getBytes(1));
                int position = 2;
                for (Column<?> column : doubts.keySet()) {
                    if (!Codec.fits(result, position, column.kind())) {
                        String raw = String.valueOf(result.getString(position));
                        found.add(new CellFault(
                                sheet, row, Finding.error(column, "check.odd_cell", Labels.of(column), raw)));
                    }
                    position++;
                }
            }
        }
        return found;
    }

    /** Returns the condition on which a cell may be odd, for each column that can hold one. */
    private static Map<Column<?>, String> doubts(Sheet sheet) {
        Map<Column<?>, String> doubts = new LinkedHashMap<>();
        for (Column<?> column : sheet.columns()) {
            String cell = SqlNames.column(column);
            switch (column.kind()) {
                case Kind.Date _ -> doubts.put(column, "(%1$s IS NOT NULL AND %1$s IS NOT date(%1$s))".formatted(cell));
                case Kind.Choice<?> choice -> doubts.put(column, cell + " NOT IN (" + ids(choice) + ")");
                case Kind.Count _, Kind.Minutes _, Kind.Rating _ ->
                    doubts.put(
                            column, "%s NOT BETWEEN %s AND %s".formatted(cell, Integer.MIN_VALUE, Integer.MAX_VALUE));
                case Kind.Flag _ -> doubts.put(column, cell + " NOT IN (0, 1)");
                case Kind.Reference _ -> doubts.put(column, "length(" + cell + ") <> 16");
                default -> {}
            }
        }
        return doubts;
    }

    private static String ids(Kind.Choice<?> choice) {
        return choice.items().stream()
                .map(item -> "'" + Kind.Choice.id(item) + "'")
                .collect(Collectors.joining(", "));
    }
}
