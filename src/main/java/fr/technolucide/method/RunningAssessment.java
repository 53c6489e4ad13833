package fr.technolucide.method;

/**
 * All that the rule must remember of the points already passed, while answers are being changed one after the other.
 *
 * @param index number of points passed
 * @param left number of points that must still be changed
 * @param toAnswer number of answers still needed for the list to be complete; never below 0
 * @param objected whether something passed makes the rule true that is aimed at
 * @param points those of the present group
 * @param outOf the most that its applicable answers could give
 */
record RunningAssessment(int index, int left, int toAnswer, boolean objected, int points, int outOf) {

    static RunningAssessment before(int changes, int toAnswer) {
        return new RunningAssessment(0, changes, toAnswer, false, 0, 0);
    }

    /** Returns this with one more point; {@code scored} is whether groups have a score at all. */
    RunningAssessment with(AnswerSet.Point point, boolean changed, boolean objects, boolean scored) {
        boolean counts = scored && point.isApplicable();
        return new RunningAssessment(
                index + 1,
                changed ? left - 1 : left,
                point.answer() == null ? toAnswer : Math.max(0, toAnswer - 1),
                objected || objects,
                counts ? points + point.score() : points,
                counts ? outOf + Answer.MOST_POINTS : outOf);
    }

    /** Returns this at the beginning of the next group. */
    RunningAssessment groupClosed(boolean objects) {
        return new RunningAssessment(index, left, toAnswer, objected || objects, 0, 0);
    }

    boolean isBelowHalf() {
        return 2 * points < outOf;
    }
}
