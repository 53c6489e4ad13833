package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that a file has the tables and columns that its version declares: another program may have dropped some. */
final class FileStructure {

    private static final List<String> FIXED = List.of(
            "workbook.revision BLOB",
            "workbook.last_change TEXT",
            "history_steps.revision BLOB",
            "history_entries.after TEXT",
            "search.body ");

    private FileStructure() {}

    /** @throws SQLException naming what is not there */
    static void require(Connection connection, Schema schema) throws SQLException {
        Set<String> missing = declared(schema);
        missing.removeAll(columns(connection));
        if (!missing.isEmpty()) {
            throw new SQLException("not in the file: " + missing);
        }
    }

    private static Set<String> declared(Schema schema) {
        Set<String> columns = new HashSet<>(FIXED);
        for (Sheet sheet : schema.sheets()) {
            columns.add(sheet.name() + ".id BLOB");
            for (Column<?> column : sheet.columns()) {
                if (SqlNames.isInTable(column)) {
                    columns.add(sheet.name() + "." + column.name() + " " + Tables.sqlType(column.kind()));
                } else if (SqlNames.isLinks(column)) {
                    columns.add(sheet.name() + "__" + column.name() + ".target BLOB");
                }
            }
        }
        return columns;
    }

    /** Returns « table.column TYPE » for every column of the file. */
    static Set<String> columns(Connection connection) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT t.name || '.' || c.name || ' ' || c.type"
                        + " FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'")) {
            while (result.next()) {
                columns.add(result.getString(1));
            }
        }
        return columns;
    }
}
