package fr.technolucide.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small algebra over the cells of one row. It is evaluated here in Java and translated by the store into SQL; both
 * must agree. An empty operand makes arithmetic empty and a comparison false.
 */
public sealed interface Expression<T> {

    record Cell<T>(Column<T> column) implements Expression<T> {}

    record Constant<T>(T value) implements Expression<T> {}

    record Plus(Expression<Integer> left, Expression<Integer> right) implements Expression<Integer> {}

    record Minus(Expression<Integer> left, Expression<Integer> right) implements Expression<Integer> {}

    record Times(Expression<Integer> left, Expression<Integer> right) implements Expression<Integer> {}

    /** The greatest of the operands that are not empty. */
    record Greatest(List<Expression<Integer>> operands) implements Expression<Integer> {}

    /** The number of rows that a cell refers to; 0 when it is empty. */
    record Size(Column<List<UUID>> column) implements Expression<Integer> {}

    /** Days from a date to today: positive for a past date. */
    record DaysSince(Expression<LocalDate> date) implements Expression<Integer> {}

    record AtLeast(Expression<Integer> left, int bound) implements Expression<Boolean> {}

    record IsOneOf<E>(Expression<E> left, Set<E> items) implements Expression<Boolean> {}

    record IsEmpty(Expression<?> operand) implements Expression<Boolean> {}

    record Both(Expression<Boolean> left, Expression<Boolean> right) implements Expression<Boolean> {}

    /** The first value when the condition holds, else the second; no second value means empty. */
    record When<T>(
            Expression<Boolean> condition,
            Expression<T> then,
            @Nullable Expression<T> otherwise) implements Expression<T> {}

    /** The value for one row, as seen on a given day. */
    @SuppressWarnings("unchecked") // each case is declared with the type parameter of its own result
    default @Nullable T evaluate(Row row, LocalDate today) {
        return (T)
                switch (this) {
                    case Cell<?> cell -> row.get(cell.column());
                    case Constant<?> constant -> constant.value();
                    case Plus(var left, var right) -> {
                        Integer a = left.evaluate(row, today);
                        Integer b = right.evaluate(row, today);
                        yield a == null || b == null ? null : Integer.valueOf(a + b);
                    }
                    case Minus(var left, var right) -> {
                        Integer a = left.evaluate(row, today);
                        Integer b = right.evaluate(row, today);
                        yield a == null || b == null ? null : Integer.valueOf(a - b);
                    }
                    case Times(var left, var right) -> {
                        Integer a = left.evaluate(row, today);
                        Integer b = right.evaluate(row, today);
                        yield a == null || b == null ? null : Integer.valueOf(a * b);
                    }
                    case Greatest(var operands) ->
                        operands.stream()
                                .map(operand -> operand.evaluate(row, today))
                                .filter(Objects::nonNull)
                                .max(Integer::compare)
                                .orElse(null);
                    case Size(var column) -> {
                        List<UUID> ids = row.get(column);
                        yield ids == null ? 0 : ids.size();
                    }
                    case DaysSince(var date) -> {
                        LocalDate day = date.evaluate(row, today);
                        yield day == null ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(day, today));
                    }
                    case AtLeast(var left, var bound) -> {
                        Integer value = left.evaluate(row, today);
                        yield value != null && value >= bound;
                    }
                    case IsOneOf<?>(var left, var items) -> {
                        Object value = left.evaluate(row, today);
                        yield value != null && items.contains(value);
                    }
                    case IsEmpty(var operand) -> operand.evaluate(row, today) == null;
                    case Both(var left, var right) ->
                        Boolean.TRUE.equals(left.evaluate(row, today))
                                && Boolean.TRUE.equals(right.evaluate(row, today));
                    case When<?>(var condition, var then, var otherwise) -> {
                        Expression<?> taken = Boolean.TRUE.equals(condition.evaluate(row, today)) ? then : otherwise;
                        yield taken == null ? null : taken.evaluate(row, today);
                    }
                };
    }

    static <T> Expression<T> cell(Column<T> column) {
        return new Cell<>(column);
    }

    static <T> Expression<T> constant(T value) {
        return new Constant<>(value);
    }

    static Expression<Integer> daysSince(Column<LocalDate> column) {
        return new DaysSince(cell(column));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, never written to
    static <E> Expression<Boolean> isOneOf(Column<E> column, E... items) {
        return new IsOneOf<>(cell(column), Set.of(items));
    }

    static <T> Expression<T> when(Expression<Boolean> condition, Expression<T> then) {
        return new When<>(condition, then, null);
    }

    static <T> Expression<T> when(Expression<Boolean> condition, Expression<T> then, Expression<T> otherwise) {
        return new When<>(condition, then, otherwise);
    }

    /** Adds a cell; chain for more. */
    default Expression<Integer> plus(Column<Integer> column) {
        return new Plus(wholeNumber(), cell(column));
    }

    /** Subtracts a cell; chain for more. */
    default Expression<Integer> minus(Column<Integer> column) {
        return new Minus(wholeNumber(), cell(column));
    }

    @SuppressWarnings("unchecked") // only whole numbers offer a meaning to arithmetic
    private Expression<Integer> wholeNumber() {
        return (Expression<Integer>) this;
    }
}
