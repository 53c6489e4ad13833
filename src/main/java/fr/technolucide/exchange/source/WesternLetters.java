package fr.technolucide.exchange.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Tells the Western encodings apart by which one makes French of the bytes: Windows, old Macintosh, MS-DOS. */
final class WesternLetters {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** In order of preference, for files whose bytes read as well in several. */
    private static final List<Charset> CANDIDATES =
            List.of(WINDOWS, Charset.forName("x-MacRoman"), Charset.forName("IBM850"));

    private static final String LIKELY = "éèêëàâäçùûüîïôöœæÉÈÊÀÂÇÎÔŒÙ«»’‘“”…–—€°©®·²³º\u00A0½ñáíóúß";
    private static final int ENOUGH_A_HUNDRED = 80;

    private WesternLetters() {}

    /**
     * @param counts how often each byte occurs
     * @return the encoding in which most bytes over 127 are likely in French; empty when none does
     */
    static Optional<Charset> best(long[] counts) {
        Charset best = WINDOWS;
        long most = -1;
        for (Charset candidate : CANDIDATES) {
            long likely = likely(counts, candidate);
            if (likely > most) {
                best = candidate;
                most = likely;
            }
        }
        long high = 0;
        for (int b = 128; b < counts.length; b++) {
            high += counts[b];
        }
        return most * 100 >= high * ENOUGH_A_HUNDRED ? Optional.of(best) : Optional.empty();
    }

    private static long likely(long[] counts, Charset charset) {
        long likely = 0;
        for (int b = 128; b < counts.length; b++) {
            if (counts[b] > 0 && LIKELY.contains(new String(new byte[] {(byte) b}, charset))) {
                likely += counts[b];
            }
        }
        return likely;
    }
}
