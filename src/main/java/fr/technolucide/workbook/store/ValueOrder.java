package fr.technolucide.workbook.store;

import fr.technolucide.language.Fold;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.Comparator;
import java.util.List;

/** The order of values that only Java knows: by size, texts as a dictionary has them, ranges by their central value, undefined ratios first. */
enum ValueOrder implements Comparator<Object> {
    BY_SIZE;

    @Override
    public int compare(Object left, Object right) {
        return left instanceof String a && right instanceof String b
                ? Fold.fold(a).compareTo(Fold.fold(b))
                : Double.compare(size(left), size(right));
    }

    private static double size(Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Range range -> range.central();
            case Ratio<?> ratio -> {
                Object quotient = ratio.value();
                yield quotient == null ? Double.NEGATIVE_INFINITY : size(quotient);
            }
            case Enum<?> item -> item.ordinal();
            case Boolean flag -> flag ? 1 : 0;
            case List<?> list -> list.size();
            default -> 0;
        };
    }
}
