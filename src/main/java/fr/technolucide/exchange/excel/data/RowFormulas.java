package fr.technolucide.exchange.excel.data;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The derived columns of a row that a spreadsheet can compute from the row's other cells: sums, differences, products
 * and greatest values of whole numbers. Others are written as values. An empty operand makes the cell empty, as in
 * {@link Expression}; what another derived column computes is taken from its cell.
 */
public final class RowFormulas {

    private final DataSheet table;

    public RowFormulas(DataSheet table) {
        this.table = table;
    }

    /** Returns the formula of a field; empty when it is to be written as values. */
    public Optional<RowFormula> of(ExportColumn field) {
        Column<?> column = field.column();
        if (column == null) {
            return Optional.empty();
        }
        Optional<String> pattern = switch (expression(column)) {
            case Expression.Plus sum -> new Writing(column).arithmetic(sum);
            case Expression.Minus difference -> new Writing(column).arithmetic(difference);
            case Expression.Times product -> new Writing(column).arithmetic(product);
            case Expression.Greatest(var operands) -> new Writing(column).greatest(operands);
            case null, default -> Optional.empty();
        };
        return pattern.map(RowFormula::new);
    }

    private static @Nullable Expression<?> expression(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(Value.Plain<?> _, Formula.OfRow<?>(var expression))
                ? expression
                : null;
    }

    /**
     * A part of a formula.
     *
     * @param signed a sum, a difference or a negative number, which stands in brackets as a factor or after a minus
     */
    private record Term(String text, boolean signed) {

        String factor() {
            return signed ? "(" + text + ")" : text;
        }
    }

    /** One formula being written. */
    private final class Writing {

        private final Column<?> result;
        private final List<String> operands = new ArrayList<>();

        Writing(Column<?> result) {
            this.result = result;
        }

        Optional<String> arithmetic(Expression<?> expression) {
            return whole(expression)
                    .filter(_ -> !operands.isEmpty())
                    .map(term -> "IF(COUNT(" + String.join(",", operands) + ")<" + operands.size() + ",\"\","
                            + inUnitOfResult(term.text()) + ")");
        }

        /** Writes the greatest of cells that stand as they are: MAX passes over those that are empty, and would not over a conversion. */
        Optional<String> greatest(List<? extends Expression<?>> all) {
            if (!all.stream().allMatch(this::isBareCell)) {
                return Optional.empty();
            }
            String list = String.join(",", operands);
            return Optional.of("IF(COUNT(" + list + ")=0,\"\",MAX(" + list + "))");
        }

        private boolean isBareCell(Expression<?> operand) {
            return whole(operand).filter(term -> operands.contains(term.text())).isPresent();
        }

        /** Returns a whole number in the unit of {@link Expression}: minutes for a duration. */
        private Optional<Term> whole(Expression<?> expression) {
            Optional<Term> elsewhere = computedElsewhere(expression);
            if (elsewhere.isPresent()) {
                return elsewhere;
            }
            return switch (expression) {
                case Expression.Cell<?>(var column) -> cell(column);
                case Expression.Constant<?>(Integer value) -> Optional.of(new Term(value.toString(), value < 0));
                case Expression.Plus(var left, var right) ->
                    both(left, right, (a, b) -> new Term(a.text() + "+" + b.text(), true));
                case Expression.Minus(var left, var right) ->
                    both(left, right, (a, b) -> new Term(a.text() + "-" + b.factor(), true));
                case Expression.Times(var left, var right) ->
                    both(left, right, (a, b) -> new Term(a.factor() + "*" + b.factor(), false));
                default -> Optional.empty();
            };
        }

        private Optional<Term> both(Expression<?> left, Expression<?> right, BinaryOperator<Term> join) {
            return whole(left).flatMap(a -> whole(right).map(b -> join.apply(a, b)));
        }

        private Optional<Term> computedElsewhere(Expression<?> expression) {
            Sheet sheet = table.sheet();
            return sheet.derived().stream()
                    .filter(column -> !column.equals(result) && expression.equals(expression(column)))
                    .findFirst()
                    .flatMap(this::cell);
        }

        private Optional<Term> cell(Column<?> column) {
            Optional<ExportColumn> field = table.fields().find(column);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            String reference = DataSheet.letters(table.position(column)) + RowFormula.ROW;
            operands.add(reference);
            return switch (FieldFormat.of(field.get())) {
                case HOURS -> Optional.of(new Term("ROUND(" + reference + "*1440,0)", false));
                case WHOLE, MINUTES -> Optional.of(new Term(reference, false));
                default -> Optional.empty();
            };
        }

        private String inUnitOfResult(String text) {
            FieldFormat look = FieldFormat.of(table.fields().find(result).orElseThrow());
            return look == FieldFormat.HOURS ? "(" + text + ")/1440" : text;
        }
    }
}
