package fr.technolucide.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the program speaks, with the two signs that make its figures. French is the default, everywhere. */
public enum Language {
    FRENCH(Locale.FRENCH, '\u00A0', ','),
    ENGLISH(Locale.ENGLISH, ',', '.');

    private final Locale locale;
    private final char thousands;
    private final char decimal;

    Language(Locale locale, char thousands, char decimal) {
        this.locale = locale;
        this.thousands = thousands;
        this.decimal = decimal;
    }

    /** Reads {@code fr} or {@code en}; any other tag is empty. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** {@code fr} or {@code en}: what settings, {@code --lang} and the {@code lang} of a document hold. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    char thousands() {
        return thousands;
    }

    char decimal() {
        return decimal;
    }
}
