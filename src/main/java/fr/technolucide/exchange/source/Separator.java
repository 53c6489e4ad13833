package fr.technolucide.exchange.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds the character that separates the fields of a text file: the one that gives the first records the same number of
 * fields.
 */
final class Separator {
    static final int SAMPLE = 1 << 16;

    /** In order of preference. */
    private static final char[] CANDIDATES = {';', '\t', ',', '|'};

    private static final int NOT_NARROW_A_HUNDRED = 60;
    private static final int RECORDS = 60;

    private Separator() {}

    /** @param sample the first characters of the file; its last record may be cut */
    static char of(CharSequence sample) {
        char best = CANDIDATES[0];
        double highest = 0;
        for (char candidate : CANDIDATES) {
            double score = score(fields(sample, candidate));
            if (score > highest) {
                best = candidate;
                highest = score;
            }
        }
        return best;
    }

    /**
     * Returns the share of records as wide as the first one, slightly more for wide ones; 0 for a first record of one
     * field.
     */
    private static double score(List<Integer> widths) {
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        int first = widths.getFirst();
        long alike = widths.stream().filter(width -> width == first).count();
        return (double) alike / widths.size() + Math.min(first, 100) / 1_000.0;
    }

    /**
     * Returns the number of fields of the first record that is not much narrower than most of the first ones: of the
     * headers, and not of a title above them. Empty when the sample does not hold a whole record.
     */
    static OptionalInt usualWidth(CharSequence sample, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Integer> widths = fields(sample, separator);
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        int most = counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Integer, Integer> each) -> each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(0);
        boolean cut = sample.length() >= SAMPLE && widths.size() < 2;
        return widths.stream()
                .filter(width -> !cut && width * 100 >= most * NOT_NARROW_A_HUNDRED)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static List<Integer> fields(CharSequence sample, char separator) {
        List<Integer> widths = new ArrayList<>();
        int width = 1;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < sample.length() && widths.size() < RECORDS; i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                width++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    widths.add(width);
                }
                width = 1;
                blank = true;
                continue;
            }
            blank = false;
        }
        if (!blank && (widths.isEmpty() || sample.length() < SAMPLE)) {
            widths.add(width);
        }
        return widths;
    }
}
