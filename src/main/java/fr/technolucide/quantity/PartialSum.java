package fr.technolucide.quantity;

import java.util.Collection;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sum of what is known. What is not known is not 0: it is counted beside.
 *
 * @param value   {@code null} where something lacks and nothing is known; the sum of nothing at all is zero
 * @param lacking how many of what is added up have no figure, or only a part of theirs
 */
public record PartialSum<T>(@Nullable T value, int lacking) {

    public static <T> PartialSum<T> of(Collection<T> known, int lacking, T zero, BinaryOperator<T> plus) {
        return new PartialSum<>(
                known.isEmpty() && lacking > 0 ? null : known.stream().reduce(zero, plus), lacking);
    }
}
