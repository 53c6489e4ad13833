package fr.technolucide.exchange.source;

import java.nio.charset.Charset;
import java.util.List;

/**
 * One way to read the letters of a text file that does not say how they are written.
 *
 * @param words at most three words of the file with accents, as this way reads them
 */
public record EncodingGuess(Charset charset, List<String> words) {
    public EncodingGuess {
        words = List.copyOf(words);
    }
}
