package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of a {@link Query}: conditions, order, and the parameters of the conditions in order. */
final class ListingSql {

    private final Schema schema;
    private final LocalDate today;
    private final List<Object> parameters = new ArrayList<>();

    ListingSql(Schema schema, LocalDate today) {
        this.schema = schema;
        this.today = today;
    }

    List<Object> parameters() {
        return parameters;
    }

    /** {@code SELECT seq …} for the whole query but its filter, which is {@link WordFilter}'s. */
    String of(Query query) {
        Sheet sheet = schema.own(query.sheet());
        List<Sort> order = query.order().isEmpty() ? sheet.order() : query.order();
        return unordered(query) + orderBy(order);
    }

    /** Returns the SQL that selects the same rows, in no order. */
    String unordered(Query query) {
        List<String> conditions = new ArrayList<>();
        query.only().forEach(only -> conditions.add(condition(only)));
        query.within().forEach(within -> conditions.add(condition(within)));
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return "SELECT seq FROM " + SqlNames.table(schema.own(query.sheet())) + where;
    }

    private String condition(Query.Only only) {
        List<String> ways = new ArrayList<>();
        for (Column<?> column : only.columns()) {
            List<String> marks = new ArrayList<>();
            for (Object value : only.values()) {
                parameters.add(value);
                marks.add("?");
            }
            String values = String.join(", ", marks);
            ways.add(
                    SqlNames.isLinks(column)
                            ? "id IN (SELECT owner FROM %s WHERE target IN (%s))"
                                    .formatted(SqlNames.links(column), values)
                            : SqlNames.column(column) + " IN (" + values + ")");
        }
        return ways.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String condition(Query.Within within) {
        String column = SqlNames.column(within.column());
        return column + " IS NOT NULL" + bound(column + " >= ?", within.lowest())
                + bound(column + " <= ?", within.highest());
    }

    private String bound(String comparison, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        parameters.add(value);
        return " AND " + comparison;
    }

    /**
     * Returns the ORDER BY clause; rows that refer to the same row stay together, even when two rows have the same
     * label.
     */
    private String orderBy(List<Sort> order) {
        StringBuilder sql = new StringBuilder(" ORDER BY ");
        for (Sort term : order) {
            String key = key(term);
            if (key != null) {
                sql.append(key).append(term.descending() ? " DESC, " : " ASC NULLS LAST, ");
                if (term.column().kind() instanceof Kind.Reference) {
                    sql.append(SqlNames.column(term.column())).append(", ");
                }
            }
        }
        return sql.append("id DESC").toString();
    }

    /**
     * Returns the SQL expression that a column sorts on; {@code null} for a value computed over other rows, which is
     * sorted in memory.
     */
    private @Nullable String key(Sort term) {
        Column<?> column = term.column();
        return switch (column.kind()) {
            case Kind.Text _, Kind.LongText _ -> "fold(" + SqlNames.column(column) + ")";
            case Kind.Choice<?> choice ->
                rank(SqlNames.column(column), term.items().isEmpty() ? choice.items() : term.items());
            case Kind.Reference(var target, var _) -> labelKey(column, schema.sheet(target));
            case Kind.References _ ->
                "(SELECT count(*) FROM %s WHERE owner = %s.id)"
                        .formatted(SqlNames.links(column), SqlNames.table(column.sheet()));
            case Kind.Derived<?>(var _, Formula.OfRow<?>(var expression)) -> new ExpressionSql(today).of(expression);
            case Kind.Derived<?> _ -> null;
            default -> SqlNames.column(column);
        };
    }

    private static String rank(String column, List<? extends Enum<?>> items) {
        StringBuilder sql = new StringBuilder("CASE ").append(column);
        for (int i = 0; i < items.size(); i++) {
            sql.append(" WHEN '")
                    .append(Kind.Choice.id(items.get(i)))
                    .append("' THEN ")
                    .append(i);
        }
        return sql.append(" END").toString();
    }

    /** Returns the SQL that a reference sorts on: the first plain cell of the label of the row it refers to. */
    private static String labelKey(Column<?> column, Sheet target) {
        return target.columns().stream()
                .filter(Column::isInLabel)
                .filter(c -> SqlNames.isInTable(c) && !(c.kind() instanceof Kind.Reference))
                .findFirst()
                .map(c -> "(SELECT %s FROM %s r WHERE r.id = %s)"
                        .formatted(
                                c.kind() instanceof Kind.Text || c.kind() instanceof Kind.LongText
                                        ? "fold(r." + SqlNames.column(c) + ")"
                                        : "r." + SqlNames.column(c),
                                SqlNames.table(target),
                                SqlNames.table(column.sheet()) + "." + SqlNames.column(column)))
                .orElse(SqlNames.column(column));
    }
}
