package fr.technolucide.catalog.rule;

import fr.technolucide.language.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds, in the words of a problem, the name of a tool or of the technology: whole words, accents and case ignored.
 * « j’ai » is not « AI », while « l’IA » is « IA ».
 */
final class ToolMention {

    private static final List<String> TECHNOLOGY = List.of("IA", "ChatGPT", "intelligence artificielle");
    private static final String ENGLISH = "AI";
    private static final String NOT_AFTER_WORD = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_AFTER_WORD_OR_ELISION = "(?<![\\p{L}\\p{N}'’])";
    private static final String NOT_BEFORE_WORD = "(?![\\p{L}\\p{N}])";

    private ToolMention() {}

    /** Returns the first name of these that the text mentions, as it was given. */
    static Optional<String> first(String text, Collection<String> tools) {
        String folded = Fold.fold(text);
        List<String> names = new ArrayList<>(TECHNOLOGY);
        names.add(ENGLISH);
        tools.stream().filter(name -> !name.isBlank()).forEach(names::add);
        return names.stream().filter(name -> mentions(folded, name)).findFirst();
    }

    private static boolean mentions(String folded, String name) {
        String before = name.equals(ENGLISH) ? NOT_AFTER_WORD_OR_ELISION : NOT_AFTER_WORD;
        return Pattern.compile(before + Pattern.quote(Fold.fold(name)) + NOT_BEFORE_WORD)
                .matcher(folded)
                .find();
    }
}
