package fr.technolucide.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/** The last digits of ids, eight or more until no other id among them ends so. */
final class ShortIds {

    private static final int SHORTEST = 8;

    /** The digits of each id from its end; in this order the ids that share most of their end are neighbours. */
    private final String[] reversed;

    ShortIds(Collection<UUID> ids) {
        reversed = ids.stream().map(ShortIds::reversed).sorted().toArray(String[]::new);
    }

    /** Returns the short id of one of the ids. */
    String of(UUID id) {
        String digits = reversed(id);
        int place = Arrays.binarySearch(reversed, digits);
        int shared = Math.max(shared(digits, place - 1), shared(digits, place + 1));
        return end(digits, Math.max(SHORTEST, shared + 1));
    }

    static String shortest(UUID id) {
        return end(reversed(id), SHORTEST);
    }

    private int shared(String digits, int neighbour) {
        if (neighbour < 0 || neighbour >= reversed.length) {
            return 0;
        }
        int mismatch = Arrays.mismatch(digits.toCharArray(), reversed[neighbour].toCharArray());
        return mismatch < 0 ? digits.length() : mismatch;
    }

    private static String reversed(UUID id) {
        return new StringBuilder(id.toString().replace("-", "")).reverse().toString();
    }

    private static String end(String reversed, int length) {
        return new StringBuilder(reversed.substring(0, length)).reverse().toString();
    }
}
