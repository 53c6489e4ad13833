package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.intake.ImportQuestion.Reply;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reading of the accents of a text file that does not declare its encoding: the best guess, and further ones in turn.
 * Encodings are never named; words of the file are shown.
 */
final class EncodingChoice {

    private static final List<String> USUAL = List.of("windows-1252", "UTF-8", "x-MacRoman", "IBM850");
    private static final Pattern APART = Pattern.compile("[\\s,;:.!?()\"«»]+");
    private static final int WORDS = 3;

    private final Consumer<TextOptions> reread;
    private List<String> readings = List.of();
    private int now;

    EncodingChoice(Consumer<TextOptions> reread) {
        this.reread = reread;
    }

    /** Forgets the file that was read. */
    void forget() {
        readings = List.of();
        now = 0;
    }

    /** Returns the question about the accents; empty when the file leaves nothing to guess. */
    Optional<ImportQuestion> question(ImportState course, TablePreview look) {
        course.look.guessedEncoding().filter(_ -> readings.isEmpty()).ifPresent(this::begin);
        List<String> words = accented(look);
        if (readings.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ImportQuestion(
                "intake.encoding",
                Messages.text("intake.assistant.ask.words", String.join(", ", words)),
                "",
                List.of(
                        new Reply(
                                "intake.encoding.right", Messages.text("intake.assistant.words.right"), true, () -> {}),
                        new Reply(
                                "intake.encoding.other",
                                Messages.text("intake.assistant.words.other"),
                                false,
                                this::next))));
    }

    private void begin(String guess) {
        Set<String> offered = new LinkedHashSet<>(List.of(guess));
        USUAL.stream().filter(Charset::isSupported).forEach(offered::add);
        readings = List.copyOf(offered);
        now = 0;
    }

    private void next() {
        now = (now + 1) % readings.size();
        reread.accept(new TextOptions(Optional.of(Charset.forName(readings.get(now))), Optional.empty()));
    }

    /** Returns words of the table that another reading would write otherwise. */
    private static List<String> accented(TablePreview look) {
        List<String> words = new ArrayList<>();
        Stream.concat(look.headers().stream(), look.lines().stream().flatMap(line -> line.cells().stream()))
                .flatMap(APART::splitAsStream)
                .filter(word -> word.chars().anyMatch(c -> c > 0x7f && Character.isLetter(c)))
                .distinct()
                .limit(WORDS)
                .forEach(words::add);
        return words;
    }
}
