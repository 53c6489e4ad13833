package fr.technolucide.cli;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.store.Backups;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Runs commands as a person would, without another process. */
public final class Terminal {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:42:00Z"), ZoneOffset.UTC);

    /** What was given to the log. */
    final List<Throwable> defects = new ArrayList<>();

    private final Path home;
    private WindowOpener window = workbook -> "window " + workbook;

    /** @param home takes the automatic copies, in {@code backups} */
    public Terminal(Path home) {
        this.home = home;
    }

    Terminal opening(WindowOpener other) {
        window = other;
        return this;
    }

    /** Returns the folder of the automatic copies. */
    public static Path backups(Path home) {
        return home.resolve("backups");
    }

    /** What a command printed, and its status. */
    public record Said(int status, String out, String err) {}

    public Said run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CliEnvironment surroundings = new CliEnvironment(
                () -> new Environment(CLOCK, UUID.fromString("00000000-0000-4000-8000-000000000001"), "Chloé"),
                Language.FRENCH,
                "1.0.0",
                new Backups(backups(home), CLOCK),
                window,
                false,
                defects::add);
        try (PrintStream words = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            String[] texts = new String[arguments.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = arguments[i].toString();
            }
            Exit exit = new Cli(surroundings, words, complaints).run(texts);
            return new Said(exit.status(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            Messages.use(Language.FRENCH);
        }
    }
}
