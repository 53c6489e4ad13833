package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Sort;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last few orders in which whole sheets were listed, for as long as the file does not change: a filter typed letter
 * by letter is then a pass over keys, not a sort. Callers hold the workbook's lock.
 */
final class Orders {

    private static final int KEPT = 4;

    private final int most;

    private record Asked(String sheet, List<Sort> order, LocalDate today) {}

    private final Map<Asked, long[]> kept = new LinkedHashMap<>(8, 0.75f, true);
    private byte[] revision = {};

    private Orders(int most) {
        this.most = most;
    }

    static Orders remembering() {
        return new Orders(KEPT);
    }

    /**
     * Returns an instance that remembers nothing, for the inside of a transaction, where rows change between two
     * queries.
     */
    static Orders forgetting() {
        return new Orders(0);
    }

    /** Forgets everything unless the file is at the revision for which it was remembered. */
    void standAt(byte[] current) {
        if (!Arrays.equals(revision, current)) {
            kept.clear();
            revision = current;
        }
    }

    long @Nullable [] find(Query query, LocalDate today) {
        return kept.get(asked(query, today));
    }

    void keep(Query query, LocalDate today, long[] keys) {
        kept.put(asked(query, today), keys);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static Asked asked(Query query, LocalDate today) {
        return new Asked(query.sheet().name(), query.order(), today);
    }
}
