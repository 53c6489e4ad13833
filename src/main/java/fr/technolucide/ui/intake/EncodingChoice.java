package fr.technolucide.ui.intake;

import fr.technolucide.exchange.source.EncodingGuess;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.intake.ImportQuestion.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reading of the accents of a text file that does not declare its encoding: the best guess, and further ones in turn.
 * Encodings are never named; words of the file are shown.
 */
final class EncodingChoice {

    private final Consumer<TextOptions> reread;

    EncodingChoice(Consumer<TextOptions> reread) {
        this.reread = reread;
    }

    /** Returns the question about the accents; empty when the file leaves nothing to guess. */
    Optional<ImportQuestion> question(ImportState course) {
        List<EncodingGuess> readings = course.look.source().encodings();
        int now = course.options
                .charset()
                .map(charset ->
                        readings.stream().map(EncodingGuess::charset).toList().indexOf(charset))
                .orElse(0);
        if (readings.isEmpty() || readings.get(now).words().isEmpty()) {
            return Optional.empty();
        }
        EncodingGuess next = readings.get((now + 1) % readings.size());
        return Optional.of(new ImportQuestion(
                "intake.encoding",
                Messages.text(
                        "intake.assistant.ask.words",
                        String.join(", ", readings.get(now).words())),
                "",
                List.of(
                        new Reply(
                                "intake.encoding.right", Messages.text("intake.assistant.words.right"), true, () -> {}),
                        new Reply(
                                "intake.encoding.other",
                                Messages.text("intake.assistant.words.other"),
                                false,
                                () -> reread.accept(new TextOptions(Optional.of(next.charset()), Optional.empty()))))));
    }
}
