package fr.technolucide.language;

import java.util.Optional;

/**
 * The language in use: the one static state of the program. It is chosen once at start and may be changed in the
 * settings; screens built before a change keep the words they were built with.
 */
public final class Messages {

    private static volatile Language language = Language.FRENCH;

    private Messages() {}

    public static void use(Language chosen) {
        language = chosen;
    }

    public static Language language() {
        return language;
    }

    /** Does the same as {@link Texts#text}, in the language in use. */
    public static String text(String key, Object... arguments) {
        return in(language).text(key, arguments);
    }

    /** Does the same as {@link Texts#find}, in the language in use. */
    public static Optional<String> find(String key) {
        return in(language).find(key);
    }

    /** Returns the texts of one language, whatever the language in use. */
    public static Texts in(Language wanted) {
        return Texts.of(wanted);
    }

    /** Returns the writer of figures, dates and durations in the language in use. */
    public static Words words() {
        return Words.of(language);
    }
}
