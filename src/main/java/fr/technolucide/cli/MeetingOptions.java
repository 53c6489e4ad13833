package fr.technolucide.cli;

import fr.technolucide.catalog.choice.Body;
import fr.technolucide.exchange.value.DateParser;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The meeting that a document is about: a body, and the day on which it meets. */
final class MeetingOptions {

    private static final Kind.Choice<Body> BODIES = new Kind.Choice<>(Body.class);

    @Option(names = "--body", paramLabel = "${bundle:label.body}")
    private @Nullable String body;

    @Option(names = "--on", paramLabel = "${bundle:label.date}")
    private @Nullable String day;

    /** Returns whether a meeting is asked for. */
    boolean isGiven() {
        return body != null || day != null;
    }

    /**
     * Returns the meeting: what is not given is that of the next one that awaits a decision, of that body or on that day where
     * there is one; the next day of a body that awaits none is today.
     *
     * @throws CommandRefused for a body or a day that says nothing
     */
    Optional<BoardFile.Meeting> of(Reader reader) {
        if (!isGiven()) {
            return Optional.empty();
        }
        Optional<Body> named = Optional.ofNullable(body).map(MeetingOptions::bodyNamed);
        Optional<LocalDate> on = Optional.ofNullable(day).map(text -> dayOf(text, reader.today()));
        List<BoardFile.Meeting> fitting = BoardFile.awaited(reader).stream()
                .filter(meeting -> named.map(meeting.body()::equals).orElse(true))
                .filter(meeting -> on.map(meeting.day()::equals).orElse(true))
                .toList();
        BoardFile.Meeting next = BoardFile.next(fitting, reader)
                .orElseGet(() -> new BoardFile.Meeting(BoardFile.next(reader).body(), reader.today()));
        return Optional.of(new BoardFile.Meeting(named.orElse(next.body()), on.orElse(next.day())));
    }

    private static Body bodyNamed(String name) {
        return BODIES.items().stream()
                .filter(item -> names(item).anyMatch(known -> Fold.name(known).equals(Fold.name(name))))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        Exit.USAGE,
                        "cli.meeting.body",
                        name,
                        BODIES.items().stream().map(Body::id).collect(Collectors.joining(", "))));
    }

    private static Stream<String> names(Body item) {
        return Stream.concat(
                Stream.of(item.id(), Labels.item(BODIES, item)),
                Messages.find("choice.BODY." + item.id() + ".short").stream());
    }

    private static LocalDate dayOf(String text, LocalDate today) {
        return DateParser.typed(text, today, Tense.FUTURE) instanceof ParseResult.Parsed<LocalDate>(var day)
                ? day
                : refused(text);
    }

    private static LocalDate refused(String text) {
        throw new CommandRefused(Exit.USAGE, "cli.meeting.day", text);
    }
}
