package fr.technolucide.exchange.value;

import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Fold;
import java.util.Set;

/** Parses yes and no as people tick them, in French and English. */
public final class BooleanParser {
    private static final Set<String> YES = Set.of("oui", "o", "x", "✓", "✔", "☑", "☒", "vrai", "1", "yes", "y", "true");
    private static final Set<String> NO = Set.of("non", "n", "faux", "☐", "0", "no", "false");

    private BooleanParser() {}

    /** Parses a text; an empty one is {@link Refusal#EMPTY}: the column's default takes its place. */
    public static ParseResult<Boolean> parse(String text) {
        String word = Fold.fold(TypedSpelling.small(text)).replace("\uFE0E", "").replace("\uFE0F", "");
        if (word.isEmpty()) {
            return ParseResult.no(Refusal.EMPTY);
        }
        if (YES.contains(word)) {
            return ParseResult.of(true);
        }
        return NO.contains(word) ? ParseResult.of(false) : ParseResult.no(Refusal.NOT_A_FLAG);
    }
}
