package fr.technolucide.workbook.salvage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of {@code sqlite_schema}: what is where in the file.
 *
 * @param name that of a table or an index
 * @param root the page where its b-tree begins
 * @param sql  how it was declared; empty for an index that SQLite made by itself
 */
record SchemaRow(boolean table, String name, long root, String sql) {

    private static final int COLUMNS = 5;

    /** A quoted or plain name at the beginning of a declaration of a column. */
    private static final Pattern NAME = Pattern.compile("\\s*(?:\"([^\"]+)\"|(\\w+))[\\s\\S]*");

    /** Returns the row that a record is; empty when it is another. */
    static Optional<SchemaRow> of(StoredRecord stored) {
        String type = stored.text(0).orElse("");
        boolean table = type.equals("table");
        if (stored.size() != COLUMNS || !stored.table() || !(table || type.equals("index"))) {
            return Optional.empty();
        }
        return stored.text(1)
                .flatMap(name -> stored.number(3)
                        .map(root ->
                                new SchemaRow(table, name, root, stored.text(4).orElse(""))));
    }

    /** Returns the names of the columns as they stand in a record; none where the declaration is not one of ours. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < sql.length(); at++) {
            char sign = sql.charAt(at);
            if (sign == '(' && depth++ == 0) {
                begin = at + 1;
            } else if ((sign == ')' && --depth == 0) || (sign == ',' && depth == 1)) {
                var name = NAME.matcher(sql.substring(begin, at));
                if (name.matches()) {
                    columns.add(name.group(1) == null ? name.group(2) : name.group(1));
                }
                begin = at + 1;
            }
        }
        return columns;
    }
}
