package fr.technolucide.exchange.source;

import java.nio.charset.Charset;
import java.util.Optional;

/** What the person said about a text file in the preview; empty: found out from the file. */
public record TextOptions(Optional<Charset> charset, Optional<Character> separator) {
    public static final TextOptions FIND_OUT = new TextOptions(Optional.empty(), Optional.empty());
}
