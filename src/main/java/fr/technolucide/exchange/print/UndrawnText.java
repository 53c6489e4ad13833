package fr.technolucide.exchange.print;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text that is not printed as it was written, since no face draws some of its characters.
 *
 * @param text       as it was written
 * @param characters which of it are printed as codes
 */
public record UndrawnText(String text, Set<String> characters) {
    public UndrawnText {
        characters = Collections.unmodifiableSet(new TreeSet<>(characters));
    }
}
