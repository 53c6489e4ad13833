package fr.technolucide.method;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The line drawn through a tool's quality ratings: the median of the last five, from the third rating on. */
public final class QualityLine {

    /** The first rating, counted from 1, that the line has a point for. */
    public static final int FIRST_RATING = 3;

    private static final int WINDOW = 5;

    private QualityLine() {}

    /**
     * @param ratings the rated trials only, by day then creation
     * @return one value for each rating from the third on, which may end in .5; empty under three ratings
     */
    public static List<Double> of(List<Integer> ratings) {
        return IntStream.rangeClosed(FIRST_RATING, ratings.size())
                .mapToObj(end -> ratings.subList(Math.max(0, end - WINDOW), end))
                .map(window -> Objects.requireNonNull(Median.exact(window)))
                .toList();
    }
}
