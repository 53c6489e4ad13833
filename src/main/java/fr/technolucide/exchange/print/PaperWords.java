package fr.technolucide.exchange.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of printed forms, in one language; French unless there is a bundle for the language asked for. */
final class PaperWords {
    private static final Control FRENCH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    PaperWords(Locale language) {
        this.bundle = ResourceBundle.getBundle("fr.technolucide.exchange.print.paper", language, FRENCH_OTHERWISE);
        this.language = bundle.getLocale().getLanguage().isEmpty() ? Locale.FRENCH : language;
    }

    /** The language that the words are really in. */
    Locale language() {
        return language;
    }

    /** The words of a key, with its {@code {0}}, {@code {1}}… filled in. */
    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
