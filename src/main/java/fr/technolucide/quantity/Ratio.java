package fr.technolucide.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A quotient that may have no meaning: « non défini » when its denominator was not measured or is not positive, which
 * is neither zero nor an empty cell.
 *
 * @param value the quotient, absent when it is undefined
 */
public record Ratio<T>(@Nullable T value) {

    public static <T> Ratio<T> of(T value) {
        return new Ratio<>(value);
    }

    public static <T> Ratio<T> undefined() {
        return new Ratio<>(null);
    }

    public boolean isDefined() {
        return value != null;
    }
}
