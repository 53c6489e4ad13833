package fr.technolucide.workbook;

import fr.technolucide.language.Language;
import java.util.Optional;

/** Translates the texts that came with the program from the language they are stored in. */
public interface Wording {

    /** For a sheet whose texts are all people's own. */
    Wording NONE = new Wording() {
        @Override
        public Optional<String> in(Language language, Column<?> column, String text) {
            return Optional.empty();
        }

        @Override
        public Optional<String> stored(Column<?> column, String text) {
            return Optional.empty();
        }
    };

    /**
     * @param text as it is stored
     * @return empty when it did not come with the program word for word: whoever changed it wrote what is shown
     */
    Optional<String> in(Language language, Column<?> column, String text);

    /**
     * Returns the text that is stored for a translation, as a file in another language brings it back.
     *
     * @param text as a file has it
     * @return empty when it is no translation, word for word
     */
    Optional<String> stored(Column<?> column, String text);
}
