package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One grouped query: {@code SELECT keys, count, sum … GROUP BY keys}. */
final class GroupSql {

    private final Sheet sheet;
    private final List<Column<?>> by;
    private final @Nullable Column<? extends Number> sum;
    private final LocalDate today;

    GroupSql(Sheet sheet, List<Column<?>> by, @Nullable Column<? extends Number> sum, LocalDate today) {
        this.sheet = sheet;
        this.by = by;
        this.sum = sum;
        this.today = today;
    }

    List<Group> run(Statements statements) throws SQLException {
        PreparedStatement query = statements.prepare(sql());
        List<Group> groups = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                List<@Nullable Object> keys = new ArrayList<>();
                for (int i = 0; i < by.size(); i++) {
                    keys.add(Codec.readOrEmpty(result, i + 1, keyKind(by.get(i))));
                }
                groups.add(new Group(keys, result.getLong(by.size() + 1), result.getLong(by.size() + 2)));
            }
        }
        return groups;
    }

    private String sql() {
        StringBuilder keys = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < by.size(); i++) {
            Column<?> column = by.get(i);
            keys.append(SqlNames.isLinks(column) ? "link" + i : expression(column))
                    .append(", ");
            places.append(i == 0 ? " GROUP BY " : ", ").append(i + 1);
            if (SqlNames.isLinks(column)) {
                joins.append(" JOIN (SELECT owner AS owner%s, target AS link%s FROM %s) ON owner%s = id"
                        .formatted(i, i, SqlNames.links(column), i));
            }
        }
        String total = sum == null ? "0" : "ifnull(sum(" + expression(sum) + "), 0)";
        return "SELECT " + keys + "count(*), " + total + " FROM " + SqlNames.table(sheet) + joins + places;
    }

    private String expression(Column<?> column) {
        return expression(column, today);
    }

    /** Returns a stored cell, or a value derived from the row alone, in SQL. */
    static String expression(Column<?> column, LocalDate today) {
        return column.kind() instanceof Kind.Derived<?>(var _, Formula.OfRow<?>(var expression))
                ? new ExpressionSql(today).of(expression)
                : SqlNames.column(column);
    }

    private static Kind<?> keyKind(Column<?> column) {
        return switch (column.kind()) {
            case Kind.References(var target, var onDelete) -> new Kind.Reference(target, onDelete);
            case Kind.Derived<?>(Value.Plain<?>(var kind), var _) -> kind;
            default -> column.kind();
        };
    }
}
