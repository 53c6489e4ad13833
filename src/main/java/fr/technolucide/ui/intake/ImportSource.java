package fr.technolucide.ui.intake;

import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import java.nio.file.Path;

/** The source of a table. */
sealed interface ImportSource {

    record File(Path path) implements ImportSource {}

    record Pasted(String text) implements ImportSource {}

    /** Returns its name in the history. */
    default String name() {
        return switch (this) {
            case File(var path) -> String.valueOf(path.getFileName());
            case Pasted _ -> Messages.text("intake.assistant.clipboard");
        };
    }

    /**
     * Takes seconds on a large file.
     *
     * @throws fr.technolucide.exchange.source.SourceRefused when there is no table in it
     */
    default Source read(TextOptions options, CancelToken token) {
        return switch (this) {
            case File(var path) -> SourceReader.read(path, options, Limits.USUAL, token);
            case Pasted(var text) -> SourceReader.pasted(text, Limits.USUAL, token);
        };
    }
}
