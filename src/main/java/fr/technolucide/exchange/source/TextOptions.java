package fr.technolucide.exchange.source;

import java.nio.charset.Charset;
import java.util.Optional;

/** The options of a text file that the person chose in the preview; an empty one is detected from the file. */
public record TextOptions(Optional<Charset> charset, Optional<Character> separator) {
    public static final TextOptions FIND_OUT = new TextOptions(Optional.empty(), Optional.empty());
}
