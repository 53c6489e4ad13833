package fr.technolucide.method;

import org.jspecify.annotations.Nullable;

/**
 * The benefit of a use case to beneficiaries: the highest of its three ratings (more people, better answers, out of
 * reach otherwise), never a mean.
 *
 * @param rating 0 none, 1 marginal, 2 real, 3 decisive; {@code null} when nothing is rated
 * @param marginal all three are rated and none is above 1
 */
public record Benefit(@Nullable Integer rating, boolean marginal) {

    private static final int MARGINAL_RATING = 1;

    public static Benefit of(
            @Nullable Integer morePeople, @Nullable Integer betterAnswers, @Nullable Integer outOfReach) {
        Integer highest = higher(higher(morePeople, betterAnswers), outOfReach);
        boolean complete = morePeople != null && betterAnswers != null && outOfReach != null;
        return new Benefit(highest, complete && highest != null && highest <= MARGINAL_RATING);
    }

    private static @Nullable Integer higher(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    /**
     * Returns whether missing ratings may still decide if the benefit is marginal: the present ones are low, but one is
     * missing.
     */
    public boolean isUndecided() {
        return !marginal && (rating == null || rating <= MARGINAL_RATING);
    }
}
