package fr.technolucide.workbook.store;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tables and indexes of a file, held against the declarations text by text. Another program may have dropped some;
 * and a trigger, a view or a generated column would run when we write, or answer in the place of a table.
 */
final class FileStructure {

    /** The tables in which the full-text index keeps itself, as SQLite writes them. */
    private static final List<String> OF_THE_INDEX = List.of(
            "CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB)",
            "CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
            "CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)",
            "CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID");

    private static final Pattern NAME = Pattern.compile("^CREATE (?:VIRTUAL TABLE|TABLE|INDEX) [\"']?(\\w+)[\"']?");
    private static final Pattern OF_A_CONSTRAINT = Pattern.compile("sqlite_autoindex_(\\w+)_\\d+");

    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Set<String> missing;
    private final List<String> foreign = new ArrayList<>();
    private boolean differs;

    private FileStructure(Schema schema) {
        Tables.of(schema).forEach(this::declare);
        OF_THE_INDEX.forEach(this::declare);
        this.missing = new LinkedHashSet<>(declared.keySet());
        this.missing.removeIf(
                name -> isIndex(Objects.requireNonNull(declared.get(name)))); // without one it is but slow
    }

    private void declare(String sql) {
        Matcher name = NAME.matcher(sql);
        if (!name.find()) {
            throw new IllegalStateException(sql);
        }
        declared.put(name.group(1), sql);
    }

    /** The nearness to the declarations that is asked of a file. */
    enum Need {
        /** Exactly as declared, to be written to. */
        SAME,
        /** Declared just so, or without what its older version had not, to be read. */
        SAME_OR_OLDER,
        /** All that is declared, whatever else there is, to be shown. */
        READABLE
    }

    /** @throws WorkbookException naming what is not ours, or saying that something of ours is not there */
    static void require(Connection connection, Schema schema, Need need, Path file) throws SQLException {
        FileStructure found = new FileStructure(schema);
        int version;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("PRAGMA user_version")) {
                version = result.getInt(1);
            }
            try (ResultSet result = statement.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")) {
                while (result.next()) {
                    found.see(
                            String.valueOf(result.getString(1)),
                            String.valueOf(result.getString(2)),
                            String.valueOf(result.getString(3)),
                            result.getString(4));
                }
            }
        }
        found.requireAllThere(need, version == schema.version(), file);
        if (need != Need.READABLE && !found.foreign.isEmpty()) {
            throw new WorkbookException(Problem.FOREIGN, file, found.foreign.getFirst());
        }
    }

    private void requireAllThere(Need need, boolean isOfThisVersion, Path file) {
        boolean lacks = !missing.isEmpty() && (isOfThisVersion || need == Need.SAME);
        if (differs || lacks || missing.stream().anyMatch(FileStructure::isInEveryVersion)) {
            throw new WorkbookException(
                    Problem.DAMAGED,
                    new SQLException(differs ? "declared otherwise" : "not in the file: " + missing),
                    file);
        }
    }

    private static boolean isInEveryVersion(String name) {
        return name.startsWith("workbook") || name.startsWith("history_") || name.startsWith("search");
    }

    private void see(String type, String name, String table, @Nullable String sql) {
        String statement = declared.get(name);
        if (statement == null) {
            if (sql != null || !isOfAConstraint(name, table)) {
                foreign.add(described(type, name, String.valueOf(sql)));
            }
            return;
        }
        missing.remove(name);
        if (statement.equals(sql)) {
            return; // to the letter, as nearly every one is
        }
        SqlText wanted = SqlText.of(statement);
        SqlText found = SqlText.of(String.valueOf(sql));
        if (isIndex(statement)) {
            differs |= !found.equals(wanted);
            return;
        }
        differs |= !found.head().equals(wanted.head()) || !found.tail().equals(wanted.tail());
        wanted.parts().stream()
                .filter(part -> !found.parts().contains(part))
                .forEach(part -> missing.add(name + ": " + part));
        found.parts().stream()
                .filter(part -> !wanted.parts().contains(part))
                .forEach(part ->
                        foreign.add(Messages.text("workbook.foreign.column", name + "." + SqlText.firstWord(part))));
    }

    private static boolean isIndex(String statement) {
        return statement.startsWith("CREATE INDEX");
    }

    /** Returns whether an index has the name that SQLite gives to that of a {@code UNIQUE} of ours. */
    private boolean isOfAConstraint(String name, String table) {
        Matcher own = OF_A_CONSTRAINT.matcher(name);
        return own.matches() && own.group(1).equals(table) && declared.containsKey(table);
    }

    private static String described(String type, String name, String sql) {
        boolean virtual = sql.toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL");
        return Messages.text(
                switch (type) {
                    case "trigger" -> "workbook.foreign.trigger";
                    case "view" -> "workbook.foreign.view";
                    case "index" -> "workbook.foreign.index";
                    default -> virtual ? "workbook.foreign.virtual" : "workbook.foreign.table";
                },
                name);
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
