package fr.technolucide.method;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A share between 0 and 1 kept as an exact fraction, so that 2 points of 4 is never a hair under 50 %.
 */
public final class Score implements Comparable<Score> {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Score(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        this.numerator = shared(numerator.divide(common));
        this.denominator = shared(denominator.divide(common));
    }

    /** Small numbers are the same everywhere: a workbook holds scores by the hundred thousand. */
    private static BigInteger shared(BigInteger number) {
        return number.bitLength() < Long.SIZE ? BigInteger.valueOf(number.longValue()) : number;
    }

    /**
     * @throws IllegalArgumentException unless 0 ≤ points ≤ outOf and outOf is above 0
     */
    public static Score of(long points, long outOf) {
        if (outOf <= 0 || points < 0 || points > outOf) {
            throw new IllegalArgumentException(points + " points out of " + outOf);
        }
        return new Score(BigInteger.valueOf(points), BigInteger.valueOf(outOf));
    }

    /**
     * Returns the mean, each score weighing the same whatever number of questions it stands for.
     *
     * @throws IllegalArgumentException without any score
     */
    public static Score mean(Collection<Score> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("no score to average");
        }
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Score score : scores) {
            top = top.multiply(score.denominator).add(score.numerator.multiply(bottom));
            bottom = bottom.multiply(score.denominator);
        }
        return new Score(top, bottom.multiply(BigInteger.valueOf(scores.size())));
    }

    /** Returns whether this score is strictly under a number of percent. */
    public boolean isBelow(int percent) {
        return numerator.multiply(HUNDRED).compareTo(denominator.multiply(BigInteger.valueOf(percent))) < 0;
    }

    public boolean isBelowHalf() {
        return isBelow(50);
    }

    /** Returns the score between 0 and 1, to the nearest double. */
    public double value() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** Returns the score between 0 and 100 as shown: whole, half up. */
    public int wholePercent() {
        return new BigDecimal(numerator.multiply(HUNDRED))
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    @Override
    public int compareTo(Score other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score score
                && numerator.equals(score.numerator)
                && denominator.equals(score.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
