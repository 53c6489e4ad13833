package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Kind;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** An {@link Expression} in SQL, with the meaning that {@link Expression#evaluate} gives it in Java. */
final class ExpressionSql {

    private final LocalDate today;

    ExpressionSql(LocalDate today) {
        this.today = today;
    }

    String of(Expression<?> expression) {
        return switch (expression) {
            case Expression.Cell<?>(var column) -> SqlNames.column(column);
            case Expression.Constant<?>(var value) -> literal(value);
            case Expression.Plus(var left, var right) -> "(" + of(left) + " + " + of(right) + ")";
            case Expression.Minus(var left, var right) -> "(" + of(left) + " - " + of(right) + ")";
            case Expression.Times(var left, var right) -> "(" + of(left) + " * " + of(right) + ")";
            case Expression.Greatest(var operands) ->
                operands.stream()
                        .map(operand -> "SELECT " + of(operand) + " AS operand")
                        .collect(Collectors.joining(" UNION ALL ", "(SELECT max(operand) FROM (", "))"));
            case Expression.Size(var column) ->
                "(SELECT count(*) FROM %s WHERE owner = %s.id)"
                        .formatted(SqlNames.links(column), SqlNames.table(column.sheet()));
            case Expression.DaysSince(var date) ->
                "CAST(julianday('%s') - julianday(%s) AS INTEGER)".formatted(today, of(date));
            case Expression.AtLeast(var left, var bound) -> "ifnull(" + of(left) + " >= " + bound + ", 0)";
            case Expression.IsOneOf<?>(var left, var items) ->
                "ifnull(%s IN (%s), 0)"
                        .formatted(
                                of(left),
                                items.stream()
                                        .map(ExpressionSql::literal)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            case Expression.IsEmpty(var operand) -> "(" + of(operand) + " IS NULL)";
            case Expression.Both(var left, var right) -> "(" + of(left) + " AND " + of(right) + ")";
            case Expression.When<?>(var condition, var then, var otherwise) ->
                "CASE WHEN %s THEN %s ELSE %s END"
                        .formatted(of(condition), of(then), otherwise == null ? "NULL" : of(otherwise));
        };
    }

    private static String literal(Object value) {
        return switch (value) {
            case Integer number -> number.toString();
            case Boolean flag -> flag ? "1" : "0";
            case Enum<?> item -> "'" + Kind.Choice.id(item).replace("'", "''") + "'";
            case LocalDate day -> "'" + day + "'";
            default -> throw new IllegalArgumentException("no literal for " + value.getClass());
        };
    }
}
