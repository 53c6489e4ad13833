package fr.technolucide.workbook;

import fr.technolucide.language.Language;
import java.util.Optional;

/** Translates the texts that came with the program from the language they are stored in. */
@FunctionalInterface
public interface Wording {

    /** For a sheet whose texts are all people's own. */
    Wording NONE = (language, column, text) -> Optional.empty();

    /**
     * @param text as it is stored
     * @return empty when it did not come with the program word for word: whoever changed it wrote what is shown
     */
    Optional<String> in(Language language, Column<?> column, String text);
}
