package fr.technolucide.ui.shell;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import java.util.Locale;

/** Translates JavaFX's own texts: the calendar of a date field, the menu of a text field. */
final class JavaFxTexts {

    private JavaFxTexts() {}

    /** Makes JavaFX use our language from now on, instead of that of the system. */
    static void speak() {
        Locale.setDefault(Messages.language() == Language.FRENCH ? Locale.FRANCE : Locale.UK);
    }
}
