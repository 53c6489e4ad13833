package fr.technolucide.quantity;

import java.util.Collection;

/**
 * A scale of decades: ten times as much is always the same distance.
 *
 * @param least power of ten at its beginning
 * @param most  power of ten at its end, beyond the beginning
 */
public record DecadeScale(int least, int most) {

    /** From 0.1 to 10,000: what a use emits in a month, in grams, is mostly within. */
    public static final DecadeScale OF_FOOTPRINTS = new DecadeScale(-1, 4);

    /** Returns this scale, with as many more decades at each end as the ranges need. */
    public DecadeScale holding(Collection<Range> ranges) {
        int from = least;
        int to = most;
        for (Range range : ranges) {
            if (range.low() > 0) {
                from = Math.min(from, (int) Math.floor(Math.log10(range.low())));
            }
            if (range.high() > 0) {
                to = Math.max(to, (int) Math.ceil(Math.log10(range.high())));
            }
        }
        return new DecadeScale(from, to);
    }

    /** Returns the number of decades between the ends. */
    public int decades() {
        return most - least;
    }

    /**
     * Returns the position of a value on the scale, from 0 at the beginning to 1 at the end; a value of 0 or less is at
     * the beginning.
     */
    public double share(double value) {
        double power = value <= 0 ? least : Math.clamp(Math.log10(value), least, most);
        return (power - least) / decades();
    }
}
