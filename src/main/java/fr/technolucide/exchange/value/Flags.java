package fr.technolucide.exchange.value;

import fr.technolucide.exchange.value.Reading.Refusal;
import fr.technolucide.language.Fold;
import java.util.Set;

/** Yes and no as people tick them, in French and English. */
public final class Flags {
    private static final Set<String> YES = Set.of("oui", "o", "x", "✓", "✔", "☑", "☒", "vrai", "1", "yes", "y", "true");
    private static final Set<String> NO = Set.of("non", "n", "faux", "☐", "0", "no", "false");

    private Flags() {}

    /** An empty text is {@link Refusal#EMPTY}: the column's default takes its place. */
    public static Reading<Boolean> parse(String text) {
        String word = Fold.fold(Typed.small(text)).replace("\uFE0E", "").replace("\uFE0F", "");
        if (word.isEmpty()) {
            return Reading.no(Refusal.EMPTY);
        }
        if (YES.contains(word)) {
            return Reading.of(true);
        }
        return NO.contains(word) ? Reading.of(false) : Reading.no(Refusal.NOT_A_FLAG);
    }
}
