package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.sql.SQLException;
import java.util.List;

/** The rows of a sheet in which, or in a row they refer to, every word is found. */
final class WordFilter {

    private final Statements statements;
    private final Schema schema;
    private final SearchIndex search;

    WordFilter(Statements statements, Schema schema, SearchIndex search) {
        this.statements = statements;
        this.schema = schema;
        this.search = search;
    }

    KeySet of(Sheet sheet, List<String> words) throws SQLException {
        KeySet all = holding(sheet, words.getFirst());
        for (String word : words.subList(1, words.size())) {
            all.retainAll(holding(sheet, word));
        }
        return all;
    }

    private KeySet holding(Sheet sheet, String word) throws SQLException {
        KeySet keys = new KeySet(statements);
        keys.add(search.matching(sheet), List.of(word));
        for (Column<?> column : sheet.columns()) {
            Sheet target = schema.targetOf(column).orElse(null);
            if (target != null) {
                keys.add(referring(sheet, column, target), List.of(word));
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
}
