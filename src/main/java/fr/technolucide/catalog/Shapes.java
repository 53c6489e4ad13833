package fr.technolucide.catalog;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;
import java.util.List;

/** The shapes that derived values of the catalogue take, under short names. */
final class Shapes {

    static final Value<Integer> COUNT = new Value.Plain<>(new Kind.Count());
    static final Value<Integer> MINUTES = new Value.Plain<>(new Kind.Minutes(DurationUnit.MINUTES));
    static final Value<Integer> HOURS = new Value.Plain<>(new Kind.Minutes(DurationUnit.HOURS));
    static final Value<Long> MONEY = new Value.Plain<>(new Kind.Money());
    static final Value<Boolean> FLAG = new Value.Plain<>(new Kind.Flag());
    static final Value<String> SENTENCE = new Value.Plain<>(new Kind.LongText(2_000));
    static final Value<List<String>> CODES = new Value.Codes();
    static final Value<Double> SHARE = new Value.Share();

    private Shapes() {}

    static Value<BigDecimal> decimal(int scale) {
        return new Value.Plain<>(new Kind.Decimal(scale));
    }

    static <E extends Enum<E>> Value<E> choice(Class<E> items) {
        return new Value.Plain<>(new Kind.Choice<>(items));
    }

    static Value<Range> range(String unit) {
        return new Value.Interval(unit);
    }

    static <T> Value<Ratio<T>> ratioOf(Value<T> dividend) {
        return new Value.Quotient<>(dividend);
    }
}
