package fr.technolucide.method;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Medians; with an even count, from the mean of the two middle values. No value gives no median, never 0. */
public final class Median {

    private Median() {}

    /** Returns the median rounded down, also below zero (−10, −11 gives −11), so that it never flatters. */
    public static @Nullable Integer floor(Collection<Integer> values) {
        return floor(distribution(values));
    }

    /**
     * Does the same as {@link #floor(Collection)}, from the number of times that each value occurs: one grouped query
     * answers for any number of trials.
     *
     * @param counts value → number of occurrences; a count of 0 or less is as if absent
     */
    public static @Nullable Integer floor(SortedMap<Integer, Long> counts) {
        Middle middle = middle(counts);
        return middle == null ? null : (int) Math.floorDiv((long) middle.lower() + middle.upper(), 2L);
    }

    /** Returns the median unrounded, which may end in .5. */
    public static @Nullable Double exact(Collection<Integer> values) {
        Middle middle = middle(distribution(values));
        return middle == null ? null : ((double) middle.lower() + middle.upper()) / 2;
    }

    private static SortedMap<Integer, Long> distribution(Collection<Integer> values) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }

    private record Middle(int lower, int upper) {}

    private static @Nullable Middle middle(SortedMap<Integer, Long> counts) {
        long total =
                counts.values().stream().mapToLong(count -> Math.max(0, count)).sum();
        if (total == 0) {
            return null;
        }
        return new Middle(atRank(counts, (total - 1) / 2), atRank(counts, total / 2));
    }

    private static int atRank(SortedMap<Integer, Long> counts, long rank) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            passed += Math.max(0, entry.getValue());
            if (passed > rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + passed + " values");
    }
}
