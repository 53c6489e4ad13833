package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds to a workbook of an older version the tables and columns that its sheets declare now, with empty cells. Existing
 * content stays as it is.
 */
final class Upgrade {

    private final Schema schema;
    private final Set<String> tables;
    private final Set<String> columns;

    private Upgrade(Connection connection, Schema schema) throws SQLException {
        this.schema = schema;
        this.columns = FileStructure.columns(connection).stream()
                .map(column -> column.substring(0, column.indexOf(' ')))
                .collect(Collectors.toSet());
        this.tables = columns.stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .collect(Collectors.toSet());
    }

    /** Adds them to the file, all or nothing; does nothing where another program did so meanwhile. */
    static void write(Connection connection, Schema schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            if (version(statement) >= schema.version()) {
                statement.execute("ROLLBACK");
                return;
            }
            Upgrade upgrade = new Upgrade(connection, schema);
            for (Sheet sheet : schema.sheets()) {
                for (Column<?> column : upgrade.lacking(sheet)) {
                    statement.execute("ALTER TABLE " + SqlNames.table(sheet) + " ADD COLUMN " + Tables.cell(column));
                }
            }
            for (String sql : Tables.of(schema)) {
                statement.execute(sql.replaceFirst("^CREATE (VIRTUAL TABLE|TABLE|INDEX) ", "CREATE $1 IF NOT EXISTS "));
            }
            statement.execute("PRAGMA user_version = " + schema.version());
            statement.execute("COMMIT");
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("PRAGMA user_version")) {
            return found.getInt(1);
        }
    }

    /**
     * Makes them readable without changing the file: as temporary tables and views that last as long as the connection.
     */
    static void show(Connection connection, Schema schema) throws SQLException {
        Upgrade upgrade = new Upgrade(connection, schema);
        try (Statement statement = connection.createStatement()) {
            for (Sheet sheet : schema.sheets()) {
                List<Column<?>> lacking = upgrade.lacking(sheet);
                if (!lacking.isEmpty()) {
                    statement.execute(lacking.stream()
                            .map(column -> ", NULL AS " + SqlNames.column(column))
                            .collect(Collectors.joining(
                                    "",
                                    "CREATE TEMP VIEW " + SqlNames.table(sheet) + " AS SELECT *",
                                    " FROM main." + SqlNames.table(sheet))));
                }
            }
            for (String sql : upgrade.tables()) {
                statement.execute(sql.replaceFirst("^CREATE TABLE ", "CREATE TEMP TABLE "));
            }
        }
    }

    private List<Column<?>> lacking(Sheet sheet) {
        return tables.contains(sheet.name())
                ? sheet.columns().stream()
                        .filter(column ->
                                SqlNames.isInTable(column) && !columns.contains(sheet.name() + "." + column.name()))
                        .collect(Collectors.toList())
                : List.of();
    }

    /** Returns the statements that make the tables that are not there. */
    private List<String> tables() {
        Stream<String> fixed = tables.contains("blobs")
                ? Stream.empty()
                : Tables.FIXED.stream().filter(sql -> sql.startsWith("CREATE TABLE blobs"));
        return Stream.concat(
                        fixed,
                        schema.sheets().stream()
                                .flatMap(sheet -> Stream.concat(
                                        tables.contains(sheet.name()) ? Stream.empty() : Stream.of(Tables.table(sheet)),
                                        sheet.columns().stream()
                                                .filter(SqlNames::isLinks)
                                                .filter(column -> !tables.contains(sheet.name() + "__" + column.name()))
                                                .map(column -> Tables.links(schema, column)))))
                .toList();
    }
}
