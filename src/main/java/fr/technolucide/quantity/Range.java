package fr.technolucide.quantity;

import java.util.stream.Stream;

/**
 * An estimate that is never one number: the low, central and high value of the same quantity, in the unit of whoever
 * declares it (Wh, gCO2e, litres). Values are kept in double precision and rounded only when shown.
 */
public record Range(double low, double central, double high) {

    public static final Range ZERO = new Range(0, 0, 0);

    /** Adds term by term: low with low is a best case, high with high a worst case. */
    public Range plus(Range other) {
        return new Range(low + other.low, central + other.central, high + other.high);
    }

    public Range times(double factor) {
        return new Range(low * factor, central * factor, high * factor);
    }

    public Range dividedBy(double divisor) {
        return new Range(low / divisor, central / divisor, high / divisor);
    }

    /** Sums term by term; an empty stream gives {@link #ZERO}. */
    public static Range sum(Stream<Range> ranges) {
        return ranges.reduce(ZERO, Range::plus);
    }
}
