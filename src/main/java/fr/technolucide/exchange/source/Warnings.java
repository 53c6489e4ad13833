package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.util.ArrayList;
import java.util.List;

/** The warnings of one reading, a bounded number of them kept. */
final class Warnings {
    private static final int MOST = 1_000;

    private final List<SourceWarning> kept = new ArrayList<>();
    private int left;

    void add(Kind kind, String sheet, String place, String detail) {
        if (kept.size() < MOST) {
            kept.add(new SourceWarning(kind, sheet, place, detail));
        } else {
            left++;
        }
    }

    List<SourceWarning> all() {
        List<SourceWarning> all = new ArrayList<>(kept);
        if (left > 0) {
            all.add(new SourceWarning(Kind.MORE, "", "", String.valueOf(left)));
        }
        return List.copyOf(all);
    }
}
