package fr.technolucide.exchange.value;

/**
 * Computes the optimal string alignment distance (Damerau 1964, each pair swapped once), in UTF-16 units of already
 * normalised words.
 */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Returns whether {@code most} or fewer insertions, deletions, substitutions or swaps of neighbours turn one text
     * into the other.
     */
    public static boolean within(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) <= most
                && areMade(signs(one), signs(other), most)
                && between(one, other, most) <= most;
    }

    /** Returns whether so few changes may make the signs of each text those of the other: each takes away one at most. */
    public static boolean areMade(long some, long others, int most) {
        return Long.bitCount(some & ~others) <= most && Long.bitCount(others & ~some) <= most;
    }

    /** Returns a bit for each sign of a text; several signs share one. A text has all those of a text that it contains. */
    public static long signs(String text) {
        long signs = 0;
        for (int i = 0; i < text.length(); i++) {
            signs |= 1L << (text.charAt(i) & 63);
        }
        return signs;
    }

    /** Returns the distance, or any number over {@code most} once it is over. */
    private static int between(String one, String other, int most) {
        int[] twoBack = new int[other.length() + 1];
        int[] back = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int best = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                now[j] = Math.min(Math.min(now[j - 1], back[j]) + 1, back[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(one, i, other, j)) {
                    now[j] = Math.min(now[j], twoBack[j - 2] + 1);
                }
                best = Math.min(best, now[j]);
            }
            if (best > most) {
                return best;
            }
            int[] spare = twoBack;
            twoBack = back;
            back = now;
            now = spare;
        }
        return back[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
