package fr.technolucide.method;

import java.util.function.IntPredicate;

/**
 * The whole values, zero or more, at which something holds, where it holds up to one of them or from one of them on.
 *
 * @param side which values hold
 * @param value the last or the first one that holds; 0 where all or none do
 */
public record Threshold(Side side, int value) {

    /** The largest value that is tried; no figure of a workbook is larger. */
    static final int LARGEST = Integer.MAX_VALUE;

    /** Which values hold. */
    public enum Side {
        /** The value and all smaller ones. */
        UP_TO,
        /** The value and all larger ones. */
        FROM,
        ALL,
        NONE
    }

    /** Returns the values at which something holds that a larger value can only undo. */
    static Threshold upTo(IntPredicate holds) {
        if (!holds.test(0)) {
            return new Threshold(Side.NONE, 0);
        }
        return holds.test(LARGEST) ? new Threshold(Side.ALL, 0) : new Threshold(Side.UP_TO, lastBeforeTurn(holds));
    }

    /** Returns the values at which something holds that a larger value can only bring about. */
    static Threshold from(IntPredicate holds) {
        if (!holds.test(LARGEST)) {
            return new Threshold(Side.NONE, 0);
        }
        return holds.test(0)
                ? new Threshold(Side.ALL, 0)
                : new Threshold(Side.FROM, lastBeforeTurn(value -> !holds.test(value)) + 1);
    }

    /** Returns the last value that is like 0, by halving: {@link #LARGEST} is not. */
    private static int lastBeforeTurn(IntPredicate likeZero) {
        int like = 0;
        int unlike = LARGEST;
        while (unlike - like > 1) {
            int middle = like + (unlike - like) / 2;
            if (likeZero.test(middle)) {
                like = middle;
            } else {
                unlike = middle;
            }
        }
        return like;
    }
}
