package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/** The rows of a sheet in which, or in a row they refer to, every word is found; as a set of their keys. */
final class WordFilter {

    private final Statements statements;
    private final Schema schema;
    private final SearchIndex search;

    WordFilter(Statements statements, Schema schema, SearchIndex search) {
        this.statements = statements;
        this.schema = schema;
        this.search = search;
    }

    BitSet of(Sheet sheet, List<String> words) throws SQLException {
        BitSet all = holding(sheet, words.getFirst());
        for (String word : words.subList(1, words.size())) {
            all.and(holding(sheet, word));
        }
        return all;
    }

    private BitSet holding(Sheet sheet, String word) throws SQLException {
        BitSet keys = new BitSet();
        add(keys, search.matching(sheet), word);
        for (Column<?> column : sheet.columns()) {
            Sheet target = schema.targetOf(column).orElse(null);
            if (target != null) {
                add(keys, referring(sheet, column, target), word);
            }
        }
        return keys;
    }

    private String referring(Sheet sheet, Column<?> column, Sheet target) {
        String found = "SELECT id FROM %s WHERE seq IN (%s)".formatted(SqlNames.table(target), search.matching(target));
        String condition = SqlNames.isLinks(column)
                ? "id IN (SELECT owner FROM %s WHERE target IN (%s))".formatted(SqlNames.links(column), found)
                : SqlNames.column(column) + " IN (" + found + ")";
        return "SELECT seq FROM " + SqlNames.table(sheet) + " WHERE " + condition;
    }

    private void add(BitSet keys, String sql, String word) throws SQLException {
        PreparedStatement query = statements.prepare(sql);
        query.setString(1, word);
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                keys.set(Math.toIntExact(result.getLong(1)));
            }
        }
    }
}
