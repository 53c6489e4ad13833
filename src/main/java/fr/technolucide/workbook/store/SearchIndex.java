package fr.technolucide.workbook.store;

import fr.technolucide.language.Fold;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts of every row, folded in Java on both sides since SQLite's own folding misses « cœur » for « coeur ». A
 * document's rowid is the place of its sheet in the schema, then the row's {@code seq}: no table of correspondence.
 */
final class SearchIndex {

    /** More rows than a sheet can hold; sheets follow one another at this distance. */
    static final long ROOM = 1L << 40;

    private final Statements statements;
    private final Schema schema;

    SearchIndex(Statements statements, Schema schema) {
        this.statements = statements;
        this.schema = schema;
    }

    long base(Sheet sheet) {
        return schema.sheets().indexOf(sheet) * ROOM;
    }

    /** Replaces the indexed texts of a row. */
    void replace(Row row, long seq) throws SQLException {
        remove(row.sheet(), seq);
        add(row, seq);
    }

    void add(Row row, long seq) throws SQLException {
        String body = body(row);
        if (!body.isBlank()) {
            statements.run("INSERT INTO search (rowid, body) VALUES (?, ?)", base(row.sheet()) + seq, body);
        }
    }

    void remove(Sheet sheet, long seq) throws SQLException {
        statements.run("DELETE FROM search WHERE rowid = ?", base(sheet) + seq);
    }

    private static String body(Row row) {
        StringBuilder body = new StringBuilder();
        for (Column<?> column : row.sheet().columns()) {
            if (column.kind() instanceof Kind.Text || column.kind() instanceof Kind.LongText) {
                Object text = row.get(column);
                if (text != null) {
                    body.append(Fold.fold((String) text)).append('\n');
                }
            }
        }
        return body.toString();
    }

    /** Returns the words of a query, each quoted for FTS5 and taken as a beginning; without a word, nothing. */
    static List<String> words(String query) {
        return Arrays.stream(Fold.fold(query).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + "\"*")
                .toList();
    }

    /** SQL giving the {@code seq} of the rows of a sheet that hold one word, which is bound once. */
    String matching(Sheet sheet) {
        long base = base(sheet);
        return "SELECT rowid - %s AS seq FROM search WHERE search MATCH ? AND rowid > %s AND rowid < %s"
                .formatted(base, base, base + ROOM);
    }

    /** Returns the {@code seq} of the rows of a sheet that hold every word, latest first. */
    List<Long> find(Sheet sheet, List<String> words, int offset, int limit) throws SQLException {
        PreparedStatement query = statements.prepare(matching(sheet) + " ORDER BY rowid DESC LIMIT ? OFFSET ?");
        query.setString(1, words.stream().collect(Collectors.joining(" AND ")));
        query.setInt(2, limit);
        query.setInt(3, offset);
        List<Long> found = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                found.add(result.getLong(1));
            }
        }
        return found;
    }

    long count(Sheet sheet, List<String> words) throws SQLException {
        PreparedStatement query = statements.prepare("SELECT count(*) FROM (" + matching(sheet) + ")");
        query.setString(1, String.join(" AND ", words));
        try (ResultSet result = query.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
