package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.SourceSentences;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.CopiedTable;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.exchange.source.SourceRefused;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.Clipboard;

/** The source of a table. */
sealed interface ImportSource {

    record File(Path path) implements ImportSource {}

    record Pasted(CopiedTable table) implements ImportSource {

        /** Returns what was copied elsewhere; on the UI thread. */
        static Pasted ofClipboard() {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            return new Pasted(new CopiedTable(
                    Objects.requireNonNullElse(clipboard.getString(), ""),
                    Objects.requireNonNullElse(clipboard.getHtml(), "")));
        }
    }

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
            case Pasted(var table) -> SourceReader.pasted(table, Limits.USUAL, token);
        };
    }

    /** Returns why there is no table in it, in a sentence; empty for a failure of another kind. */
    default String refusal(Throwable cause) {
        return switch (cause) {
            case ImportRefused refused -> refused.sentence();
            case SourceRefused refused -> this instanceof Pasted ? pasted(refused) : said(refused);
            default -> "";
        };
    }

    private static String said(SourceRefused refused) {
        return SourceSentences.refusal(refused).sentence();
    }

    /** Says what is to be done with a clipboard, which is no file. */
    private static String pasted(SourceRefused refused) {
        return switch (refused.reason()) {
            case UNCLOSED_QUOTE, HOSTILE_HTML -> said(refused);
            case TOO_LARGE -> Messages.text("intake.assistant.pasted.refused.large");
            default -> Messages.text("intake.assistant.pasted.refused.table");
        };
    }
}
