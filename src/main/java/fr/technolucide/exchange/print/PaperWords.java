package fr.technolucide.exchange.print;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Words;
import java.util.Locale;

/** The words of printed forms, in one language; French for a language that the program does not speak. */
public final class PaperWords {
    private final Texts texts;

    public PaperWords(Locale language) {
        this.texts = Messages.in(Language.ofTag(language.getLanguage()).orElse(Language.FRENCH));
    }

    /** Returns the language that the words are really in. */
    public Locale language() {
        return texts.language().locale();
    }

    /** Does the same as {@link Texts#text}. */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** A number that begins a sentence: « Neuf ». */
    public String capitalInLetters(int number) {
        Words words = Words.of(texts.language());
        return words.capitalised(words.inLetters(number));
    }
}
