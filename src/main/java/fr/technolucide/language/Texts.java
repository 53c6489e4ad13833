package fr.technolucide.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every text of the program in one language; immutable. An English text that is missing reads in French. */
public final class Texts {

    private static final Map<Language, Texts> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final Map<String, String> patterns;
    private final NumberFormatter figures;

    private Texts(Language language) {
        this.language = language;
        this.patterns = Bundles.load(language);
        this.figures = new NumberFormatter(language);
    }

    static synchronized Texts of(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /**
     * Returns the text of a key, its placeholders filled. Whole numbers and decimals are written with the signs of the
     * language, dates as {@link Words#numericDate}, other arguments as they are. A plural is a {@code choice}, in which
     * French counts 0 and 1 as singular: {@code {0,choice,0#aucun essai|1#un essai|1<{0} essais}}.
     *
     * <p>A key that no bundle has is a mistake of the caller. Tests fail on it; a user, who may be reading what went
     * wrong with a file, gets the key rather than a second error.
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        assert pattern != null : "No text for " + key;
        if (pattern == null) {
            return key;
        }
        boolean plain = arguments.length == 0 && pattern.indexOf('{') < 0;
        return plain ? pattern : new Template(pattern, figures).fill(arguments);
    }

    /** Returns the text of a key as it stands in the bundle, for texts that may be absent: short labels, help. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    public Set<String> keys() {
        return patterns.keySet();
    }
}
