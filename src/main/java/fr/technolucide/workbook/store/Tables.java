package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a workbook, made from the declarations; what a file holds beside them is in {@link #FIXED}. */
public final class Tables {

    /** The tables that are the same for any schema: the state of the file, its history, its blobs, the search index. */
    static final List<String> FIXED = List.of(
            """
            CREATE TABLE workbook (
              only_row    INTEGER PRIMARY KEY CHECK (only_row = 1),
              revision    BLOB NOT NULL,
              last_change TEXT NOT NULL
            ) STRICT""",
            """
            CREATE TABLE history_steps (
              id       BLOB PRIMARY KEY,
              kind     TEXT NOT NULL,
              subject  TEXT NOT NULL,
              at       TEXT NOT NULL,
              device   BLOB NOT NULL,
              author   TEXT NOT NULL,
              reverts  BLOB REFERENCES history_steps (id),
              revision BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""",
            """
            CREATE TABLE history_entries (
              id         BLOB PRIMARY KEY,
              step       BLOB NOT NULL REFERENCES history_steps (id),
              clock      INTEGER NOT NULL,
              sheet      TEXT NOT NULL,
              row        BLOB NOT NULL,
              before     TEXT,
              after      TEXT
            ) STRICT, WITHOUT ROWID""",
            "CREATE INDEX history_entries_by_row ON history_entries (row, id)",
            "CREATE INDEX history_entries_by_step ON history_entries (step, id)",
            "CREATE INDEX history_steps_by_revision ON history_steps (revision)",
            """
            CREATE TABLE blobs (
              seq   INTEGER PRIMARY KEY,
              hash  TEXT NOT NULL,
              part  INTEGER NOT NULL,
              bytes BLOB NOT NULL,
              UNIQUE (hash, part)
            ) STRICT""",
            """
            CREATE VIRTUAL TABLE search USING fts5 (
              body, content = '', contentless_delete = 1,
              tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3')""");

    private Tables() {}

    /** Returns every statement that makes an empty workbook, in order. */
    public static List<String> of(Schema schema) {
        List<String> statements = new ArrayList<>(FIXED);
        for (Sheet sheet : schema.sheets()) {
            statements.add(table(sheet));
            indexes(sheet).forEach(statements::add);
            sheet.columns().stream().filter(SqlNames::isLinks).forEach(column -> {
                statements.add(links(schema, column));
                statements.add("CREATE INDEX %s ON %s (target)"
                        .formatted(
                                SqlNames.quote(sheet.name() + "__" + column.name() + "_by_target"),
                                SqlNames.links(column)));
            });
        }
        return statements;
    }

    static String table(Sheet sheet) {
        StringBuilder sql = new StringBuilder("CREATE TABLE ").append(SqlNames.table(sheet));
        sql.append(" (\n  seq INTEGER PRIMARY KEY,\n  id BLOB NOT NULL UNIQUE");
        for (Column<?> column : sheet.columns()) {
            if (SqlNames.isInTable(column)) {
                sql.append(",\n  ").append(cell(column));
            }
        }
        return sql.append("\n) STRICT").toString();
    }

    /** Returns the declaration of a column in the table of its sheet. */
    static String cell(Column<?> column) {
        String cell = SqlNames.column(column) + " " + sqlType(column.kind());
        return column.kind() instanceof Kind.Reference(var target, var _) ? cell + references(target) : cell;
    }

    static String links(Schema schema, Column<?> column) {
        return """
                CREATE TABLE %s (
                  owner    BLOB NOT NULL%s,
                  position INTEGER NOT NULL,
                  target   BLOB NOT NULL%s,
                  PRIMARY KEY (owner, position)
                ) STRICT, WITHOUT ROWID""".formatted(
                        SqlNames.links(column),
                        references(column.sheet().name()),
                        references(schema.targetOf(column).orElseThrow().name()));
    }

    private static String references(String target) {
        return " REFERENCES " + SqlNames.quote(target) + " (id) DEFERRABLE INITIALLY DEFERRED";
    }

    /**
     * Returns an index for each reference, one for the default order when it begins with a stored date, and one for what is
     * often totalled.
     */
    private static List<String> indexes(Sheet sheet) {
        List<String> indexes = new ArrayList<>();
        for (Column<?> column : sheet.columns()) {
            if (column.kind() instanceof Kind.Reference) {
                indexes.add(index(sheet, column, ""));
            } else if (column.kind() instanceof Kind.Date
                    && !sheet.order().isEmpty()
                    && sheet.order().getFirst().column().equals(column)) {
                indexes.add(index(sheet, column, ", id"));
            }
        }
        if (!sheet.totals().isEmpty()) {
            indexes.add("CREATE INDEX %s ON %s (%s)"
                    .formatted(
                            SqlNames.quote(sheet.name() + "_totals"),
                            SqlNames.table(sheet),
                            sheet.totals().stream().map(SqlNames::column).collect(Collectors.joining(", "))));
        }
        return indexes;
    }

    private static String index(Sheet sheet, Column<?> column, String more) {
        return "CREATE INDEX %s ON %s (%s%s)"
                .formatted(
                        SqlNames.quote(sheet.name() + "_by_" + column.name()),
                        SqlNames.table(sheet),
                        SqlNames.column(column),
                        more);
    }

    /** Returns the SQL type of a stored cell. */
    public static String sqlType(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _, Kind.LongText _, Kind.Date _, Kind.Choice<?> _ -> "TEXT";
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _, Kind.Flag _ -> "INTEGER";
            case Kind.Reference _, Kind.References _ -> "BLOB";
            case Kind.Derived<?> _ -> throw new IllegalArgumentException("derived columns are not stored");
        };
    }
}
